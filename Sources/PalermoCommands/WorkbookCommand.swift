import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoWorkbook

struct WorkbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbook",
    abstract: help(Texts.WorkbookCommand.abstract),
    discussion: help(Texts.WorkbookCommand.discussion))

  @Argument(
    help: ArgumentHelp(help(Texts.WorkbookCommand.questionnaires), valueName: "questionnaire"),
    completion: .questionnaires)
  var names: [String]

  @Option(help: ArgumentHelp(help(Texts.NewCommand.state), valueName: "code"), completion: .states)
  var state: String

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(help(Texts.WorkbookCommand.previous), valueName: "submission"),
    completion: .files)
  var previous: [String] = []

  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var draft: DraftOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard State.isCode(state) else {
      throw ValidationError(help(Texts.UsageErrors.formOfStateCode(state: state)))
    }
    guard let output = draft.output, output != "-" else {
      throw ValidationError(help(Texts.WorkbookCommand.outputNeeded))
    }
  }

  func run() throws {
    let files = names.filter(\.namesFile)
    let loaded = try draft.questionnaires.corpus(with: files, crosswalk, common)
    let known = NamedQuestionnaires(loaded)
    try known.checkState(state)
    var forms: [Questionnaire] = []
    for name in names {
      let form = try known.find(name)
      if !forms.contains(where: { $0.key == form.key }) { forms.append(form) }
    }
    let begun = try begun(for: forms, loaded)
    let submissions = forms.map { form in
      WorkbookSubmission(form, begun[form.key.id] ?? blank(form))
    }
    let context = loaded.corpus.evaluationContext(of: submissions[0].submission, companions: [])
    let workbook = AnswerWorkbook(
      submissions,
      participation: AnswerWorkbook.Participation(
        isParty: { context.evaluate(.party(instrument: $0)) },
        hasReservation: { context.evaluate(.reservation(instrument: $0)) }),
      language: common.language, program: Version.tool)
    let output = draft.output!
    try draft.write(try workbook.contents(), to: output, from: names + previous + crosswalk.paths)
    if !common.quiet {
      let line = Texts.WorkbookCommand.written(
        output: output, questions: forms.reduce(0) { $0 + $1.questions.count }, sheets: workbook.sheets)
      Console.warn(line(common.language))
    }
  }

  /// What was answered before, by the ids of the questionnaires.
  private func begun(for forms: [Questionnaire], _ loaded: LoadedCorpus) throws -> [String: Submission] {
    var begun: [String: Submission] = [:]
    var earlier: [QuestionnaireKey] = []
    for path in previous {
      let (file, submission) = try draft.questionnaires.wholeSubmission(at: path, common)
      earlier.append(submission.questionnaire)
      guard submission.state == state else {
        throw ValidationError(
          help(Texts.UsageErrors.submissionOfOtherState(previous: path, author: submission.state, state: state)))
      }
      guard let form = forms.first(where: { $0.key.id == submission.questionnaire.id }), begun[form.key.id] == nil
      else { throw ValidationError(help(Texts.UsageErrors.previousOfOther(previous: path))) }
      if submission.questionnaire == form.key, draft.cycle.map({ $0 == submission.cycle }) ?? true {
        begun[form.key.id] = submission
        continue
      }
      let cycle = draft.cycle ?? Self.cycle(of: form)
      let migration = try loaded.migration(of: file, submission, to: form.key, in: cycle, on: draft.day)
      migration.report(common)
      let carried = CorpusLoader().load([("-", migration.text)]).files[0]
      begun[form.key.id] = try draft.questionnaires.submission(in: carried, common)
    }
    crosswalk.warnOfUnused(in: loaded, from: earlier, to: forms.map(\.key), common)
    return begun
  }

  private func blank(_ form: Questionnaire) -> Submission {
    Submission(
      questionnaire: form.key, state: state, cycle: draft.cycle ?? Self.cycle(of: form), status: .draft,
      date: draft.day, source: SubmissionSource(kind: BlankSubmission.isFictional(state) ? .exercise : .own),
      answers: [], file: "-")
  }

  private static func cycle(of form: Questionnaire) -> String { String(form.key.version.prefix { $0 != "." }) }
}

extension AnswerWorkbook {
  /// The bytes of the file.
  ///
  /// - Throws: The exit code for a workbook that could not be written, after saying why.
  fileprivate func contents() throws -> FileContents {
    do throws(Failure) {
      return .bytes(try bytes())
    } catch {
      Console.warn("palermo: \(error)")
      throw ExitCode.unavailable
    }
  }
}
