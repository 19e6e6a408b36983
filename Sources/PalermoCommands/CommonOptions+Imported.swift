import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoValidation
import PalermoXML

extension CommonOptions {
  /// The report on submissions that were made of something else, each under a name of its own under which no file is looked
  /// for.
  ///
  /// - Parameters:
  ///   - texts: The submissions by their names.
  ///   - status: Check them as drafts or as final ones, whatever they say of themselves.
  ///   - questionnaires: Files of questionnaires beside those of the program.
  func validated(
    _ texts: [(name: String, text: String)], as status: Submission.Status?, _ policy: AcceptancePolicy,
    today: CalendarDate, _ questionnaires: [String]
  ) -> FindingReport {
    let loader = Loader()
    var errors: [FileError] = []
    let files = texts.map { loader.load(SourceText($0.text), path: $0.name) }
    let others = loader.files(at: questionnaires, &errors)
    let names = Set(texts.map(\.name))
    let loaded = CorpusLoader().load(
      files: files + others, extras: [.questionnaires, .earlierVersions, .instruments]
    ).only { names.contains($0.path) }
    let validation = Validator(as: status, policy: policy, settings: ProjectSettings(today: today)).validate(loaded)
    return report(validation, of: loaded, policy: policy)
  }
}
