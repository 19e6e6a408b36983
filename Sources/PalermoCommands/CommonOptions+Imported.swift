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

  /// The report on a file of another kind and the submissions that were read from it.
  ///
  /// - Parameters:
  ///   - submissions: The submissions in the order of the file.
  ///   - path: The file as the user named it.
  ///   - findings: What was found while it was read.
  ///   - sheets: The names of its sheets in their order; none where there are none.
  ///   - status: Check the submissions as drafts or as final ones, whatever they say of themselves.
  ///   - questionnaires: Files of questionnaires beside those of the program.
  func report<Read: ReadSubmission>(
    on submissions: [Read], in path: String, with findings: [Finding], sheets: [String] = [],
    as status: Submission.Status?, _ policy: AcceptancePolicy, today: CalendarDate,
    _ questionnaires: [String]
  ) -> FindingReport {
    let named = submissions.named(in: path)
    let byName = Dictionary(named.map { ($0.name, $0.submission) }, uniquingKeysWith: { first, _ in first })
    return validated(
      named.map { ($0.name, $0.submission.text) }, as: status, policy, today: today, questionnaires
    ).placed(with: findings, in: path, sheets: sheets) { byName[$0.file]?.placed($0, in: path) ?? $0 }
  }
}
