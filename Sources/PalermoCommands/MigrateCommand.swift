import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: help(Texts.MigrateCommand.abstract),
    discussion: help(Texts.MigrateCommand.discussion))

  @Argument(
    help: ArgumentHelp(
      help(Texts.MigrateCommand.path),
      valueName: "submission"),
    completion: .files)
  var path: String

  @Option(
    help: ArgumentHelp(
      help(Texts.MigrateCommand.to),
      valueName: "version"),
    completion: .versions)
  var to: String

  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var draft: DraftOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let (file, submission) = try draft.questionnaires.wholeSubmission(at: path, common)
    let isFile = to.namesFile
    let loaded = try draft.questionnaires.corpus(with: isFile ? [to] : [], crosswalk, common)
    let key = isFile ? try key(in: loaded) : QuestionnaireKey(id: submission.questionnaire.id, version: to)
    let migration = try loaded.migration(of: file, submission, to: key, in: draft.cycle, on: draft.day)
    try draft.write(migration.text, from: [path, to] + crosswalk.paths)
    migration.report(common)
    crosswalk.warnOfUnused(in: loaded, from: [submission.questionnaire], to: [key], common)
  }

  private func key(in loaded: LoadedCorpus) throws -> QuestionnaireKey {
    guard case .questionnaire(let questionnaire) = loaded.file(at: to)?.document else {
      throw ValidationError(
        help(Texts.UsageErrors.fileIsNoQuestionnaire(to: to)))
    }
    return questionnaire.key
  }
}

extension LoadedCorpus {
  /// Carries a submission over to a version of a questionnaire.
  ///
  /// - Parameter cycle: The cycle of the draft; that of the submission if nil.
  /// - Throws: A usage error when the old or the new version is not at hand.
  func migration(
    of file: LoadedFile, _ submission: Submission, to key: QuestionnaireKey, in cycle: String?, on day: CalendarDate
  ) throws -> Migration {
    let new = try corpus.questionnaire(key)
    let mapping = VersionMapping(
      from: try corpus.questionnaire(submission.questionnaire), to: new, others: Array(corpus.questionnaires.values),
      crosswalks: corpus.crosswalks)
    // The initializer cannot fail, because the file was loaded without a finding.
    return Migration(file, by: mapping, date: day, cycle: cycle)!
  }
}
