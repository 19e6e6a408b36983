import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

struct NewSubmissionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submission",
    abstract: help(Texts.NewCommand.abstract),
    discussion: help(Texts.NewCommand.discussion))

  @Argument(
    help: ArgumentHelp(
      help(Texts.NewCommand.questionnaire),
      valueName: "questionnaire"),
    completion: .questionnaires)
  var questionnaire: String

  @Option(
    help: ArgumentHelp(
      help(Texts.NewCommand.state),
      valueName: "code"),
    completion: .states)
  var state: String

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      help(Texts.NewCommand.previous),
      valueName: "submission"),
    completion: .files)
  var previous: String?

  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var draft: DraftOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard State.isCode(state) else {
      throw ValidationError(
        help(Texts.UsageErrors.formOfStateCode(state: state)))
    }
  }

  func run() throws {
    let loaded = try draft.questionnaires.corpus(
      with: questionnaire.namesFile ? [questionnaire] : [], crosswalk, common)
    let known = NamedQuestionnaires(loaded)
    try known.checkState(state)
    let form = try known.find(questionnaire)
    let cycle = draft.cycle ?? String(form.key.version.prefix { $0 != "." })
    var migration: Migration?
    var earlier: [QuestionnaireKey] = []
    if let previous {
      let (file, submission) = try draft.questionnaires.wholeSubmission(at: previous, common)
      guard submission.state == state else {
        throw ValidationError(
          help(Texts.UsageErrors.submissionOfOtherState(previous: previous, author: submission.state, state: state)))
      }
      guard loaded.corpus.leads(from: submission.questionnaire, to: form.key) else {
        throw ValidationError(
          help(
            Texts.UsageErrors.submissionToOtherQuestionnaire(
              previous: previous, other: submission.questionnaire.id, questionnaire: form.key.id)))
      }
      earlier.append(submission.questionnaire)
      migration = try loaded.migration(of: file, submission, to: form.key, in: cycle, on: draft.day)
    }
    let evaluationContext = evaluationContext(of: migration, form, cycle, loaded.corpus)
    let blank = BlankSubmission(form, state: state, cycle: cycle, date: draft.day, language: common.language)
    try draft.write(
      blank.text(previous: migration) { question in
        evaluationContext.relevance(of: question) != .no
      }, from: [questionnaire] + (previous.map { [$0] } ?? []) + crosswalk.paths)
    migration?.report(common)
    crosswalk.warnOfUnused(in: loaded, from: earlier, to: [form.key], common)
  }

  /// What is known of the state before it answers: its participation, and what is prefilled.
  private func evaluationContext(
    of migration: Migration?, _ form: Questionnaire, _ cycle: String, _ corpus: Corpus
  ) -> EvaluationContext {
    var answers: [Answer] = []
    if let migration, case .submission(let prefilled) = CorpusLoader().load([("-", migration.text)]).files[0].document {
      answers = prefilled.answers
    }
    let submission = Submission(
      questionnaire: form.key, state: state, cycle: cycle, status: .draft, date: draft.day,
      source: SubmissionSource(kind: .own), answers: answers, file: "-")
    return corpus.evaluationContext(of: submission, companions: [])
  }
}

extension Corpus {
  /// Whether answers to one questionnaire can be carried over to another: to a version of the same, or by a crosswalk.
  fileprivate func leads(from old: QuestionnaireKey, to new: QuestionnaireKey) -> Bool {
    old.id == new.id || crosswalks.contains { $0.from.id == old.id && $0.to.id == new.id }
  }
}
