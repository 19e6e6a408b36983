import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoXML

/// A submission that was imported, as a file.
struct ImportedFile {
  /// The name of the file in a folder.
  let name: String
  /// The submission, in canonical form.
  private(set) var text: String
  /// What it answers.
  let questionnaire: QuestionnaireKey

  /// The same file carried to a version of its questionnaire. What has faults stays as it was collected, and its faults are
  /// told.
  ///
  /// - Parameters:
  ///   - version: The version; nil for that of the answers.
  ///   - loaded: The questionnaires and crosswalks that are at hand.
  ///   - day: The day that the file is carried over on.
  /// - Throws: A usage error when there is no such version.
  func carried(
    to version: String?, by loaded: LoadedCorpus, on day: CalendarDate, _ common: CommonOptions
  ) throws -> ImportedFile {
    guard let version, version != questionnaire.version else { return self }
    let file = Loader().load(SourceText(text), path: name)
    guard file.findings.isEmpty, case .submission(let answers) = file.document else { return self }
    let key = QuestionnaireKey(id: questionnaire.id, version: version)
    let migration = try loaded.migration(of: file, answers, to: key, in: nil, on: day)
    migration.report(common)
    var carried = self
    carried.text = migration.text
    return carried
  }
}
