import ArgumentParser
import PalermoForm
import PalermoLoading
import PalermoModel
import PalermoVocabularies

struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: help(Texts.FormCommand.abstract),
    discussion: help(Texts.FormCommand.discussion))

  @Argument(
    help: ArgumentHelp(
      help(Texts.FormCommand.questionnaires),
      valueName: "questionnaire"),
    completion: .questionnaires)
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      help(Texts.NewCommand.state),
      valueName: "code"),
    completion: .states)
  var state: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      help(Texts.FormCommand.previous),
      valueName: "submission"),
    completion: .files)
  var previous: [String] = []

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      help(Texts.FormCommand.companions),
      valueName: "path"),
    completion: .files)
  var companions: [String] = []

  @Option(
    name: .customLong("part"),
    help: ArgumentHelp(
      help(Texts.FormCommand.part),
      valueName: "authority"),
    completion: .authorities)
  var authority: String?

  @Flag(
    help: ArgumentHelp(
      help(Texts.FormCommand.check)))
  var check = false

  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var draft: DraftOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let state, !State.isCode(state) {
      throw ValidationError(help(Texts.UsageErrors.formOfStateCode(state: state)))
    }
    if check ? state != nil || authority != nil || !previous.isEmpty : state == nil || names.isEmpty {
      throw ValidationError(help(Texts.UsageErrors.formOrCheck))
    }
  }

  func run() throws {
    let engine = try Self.engine()
    let files = names.filter(\.namesFile)
    let loaded = try draft.questionnaires.corpus(with: files + companions, crosswalk, common)
    let page =
      if let state {
        try form(for: state, loaded, engine)
      } else {
        FormPage(
          [], state: nil, cycle: nil, files: try checkFiles(loaded), drafts: [], language: common.language,
          engine: engine, program: Version.tool)
      }
    let html = try page.html()
    try draft.write(html, from: names + previous + companions + crosswalk.paths)
    if !common.quiet, let output = draft.output, output != "-" {
      Console.warn(
        help(
          Texts.FormCommand.written(
            output: output, size: (html.utf8.count + 512) / 1_024, digest: engine.digest)))
    }
  }

  /// The engine inside the program.
  ///
  /// - Throws: The exit code for what is not there.
  static func engine() throws -> Engine {
    if let engine = Engine.builtIn { return engine }
    Console.warn("palermo: \(help(Texts.FormCommand.noEngine))")
    throw ExitCode.unavailable
  }

  // MARK: A form

  private func form(for state: String, _ loaded: LoadedCorpus, _ engine: Engine) throws -> FormPage {
    let names = NamedQuestionnaires(loaded)
    try names.checkState(state)
    var forms: [Questionnaire] = []
    for name in self.names { forms.append(try names.find(name)) }
    let cycle = draft.cycle ?? String(forms[0].key.version.prefix { $0 != "." })
    let drafts = try previousDrafts(for: forms, of: state, in: cycle, loaded)
    var begun = forms.map { form in
      FormContent.Draft(
        questionnaire: form.key.id,
        text: drafts[form.key.id]
          ?? BlankSubmission(form, state: state, cycle: cycle, date: draft.day, language: common.language).bareText)
    }
    var part: FormPart?
    if let authority {
      let shares = try PartedDrafts(begun, of: forms, for: authority, by: plan(in: loaded))
      forms = forms.filter { form in shares.drafts.contains { $0.questionnaire == form.key.id } }
      (begun, part) = (shares.drafts, shares.part)
    }
    return FormPage(
      forms, state: state, cycle: cycle,
      files: FormFiles.all(for: forms, of: state, beside: loaded.files, isPart: part != nil), drafts: begun,
      published: FormFiles.published(of: state, in: loaded.files), part: part,
      glossary: loaded.corpus.glossary, language: common.language, engine: engine, program: Version.tool)
  }

  /// The plan that the user names, or the one that ships with the program.
  private func plan(in loaded: LoadedCorpus) -> AnswerPlan? {
    let named = loaded.files.compactMap { file in if case .plan(let plan) = file.document { plan } else { nil } }
    return named.first ?? CorpusLoader().plans().first { $0.id == PlanOptions.usual }
  }

  /// What was answered before, carried over to the questionnaires of the form, by their ids.
  private func previousDrafts(
    for forms: [Questionnaire], of state: String, in cycle: String, _ loaded: LoadedCorpus
  ) throws -> [String: String] {
    var drafts: [String: String] = [:]
    var earlier: [QuestionnaireKey] = []
    for path in previous {
      let (file, submission) = try draft.questionnaires.wholeSubmission(at: path, common)
      earlier.append(submission.questionnaire)
      guard submission.state == state else {
        throw ValidationError(
          help(Texts.UsageErrors.submissionOfOtherState(previous: path, author: submission.state, state: state)))
      }
      guard let form = forms.first(where: { $0.key.id == submission.questionnaire.id }),
        drafts[form.key.id] == nil
      else { throw ValidationError(help(Texts.UsageErrors.previousOfOther(previous: path))) }
      let migration = try loaded.migration(of: file, submission, to: form.key, in: cycle, on: draft.day)
      drafts[form.key.id] = migration.text
      migration.report(common)
    }
    crosswalk.warnOfUnused(in: loaded, from: earlier, to: forms.map(\.key), common)
    return drafts
  }

  // MARK: A page that checks

  private func checkFiles(_ loaded: LoadedCorpus) throws -> [FormContent.File] {
    var files = loaded.files.map { FormContent.File(path: $0.path, text: $0.text) }
    let names = NamedQuestionnaires(loaded)
    let ids = self.names.isEmpty ? names.ids : self.names
    for id in ids {
      let form = try names.find(id)
      if loaded.file(at: form.file) == nil { files.append(FormFiles.whole(form.file)) }
    }
    for name in ["Samples/americas/region.xml", "Samples/americas/participation.xml"] {
      files.append(FormFiles.whole(name))
    }
    return files
  }
}
