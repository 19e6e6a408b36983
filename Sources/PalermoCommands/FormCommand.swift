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
      valueName: "questionnaire"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      help(Texts.NewCommand.state),
      valueName: "code"))
  var state: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      help(Texts.FormCommand.previous),
      valueName: "submission"))
  var previous: [String] = []

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      help(Texts.FormCommand.companions),
      valueName: "path"))
  var companions: [String] = []

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
    if check ? state != nil || !previous.isEmpty : state == nil || names.isEmpty {
      throw ValidationError(help(Texts.UsageErrors.formOrCheck))
    }
  }

  func run() throws {
    guard let engine = Engine.builtIn else {
      Console.warn("palermo: \(help(Texts.FormCommand.noEngine))")
      throw ExitCode.unavailable
    }
    let files = names.filter { $0.hasSuffix(".xml") || $0.contains("/") }
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

  // MARK: A form

  private func form(for state: String, _ loaded: LoadedCorpus, _ engine: Engine) throws -> FormPage {
    let names = NamedQuestionnaires(loaded)
    try names.checkState(state)
    var forms: [Questionnaire] = []
    for name in self.names { forms.append(try names.find(name)) }
    let cycle = draft.cycle ?? String(forms[0].key.version.prefix { $0 != "." })
    let drafts = try previousDrafts(for: forms, of: state, in: cycle, loaded)
    let begun = forms.map { form in
      FormContent.Draft(
        questionnaire: form.key.id,
        text: drafts[form.key.id]
          ?? BlankSubmission(form, state: state, cycle: cycle, date: draft.day, language: common.language).bareText)
    }
    return FormPage(
      forms, state: state, cycle: cycle, files: try files(for: forms, of: state, loaded), drafts: begun,
      language: common.language, engine: engine, program: Version.tool)
  }

  /// What was answered before, carried over to the questionnaires of the form, by their ids.
  private func previousDrafts(
    for forms: [Questionnaire], of state: String, in cycle: String, _ loaded: LoadedCorpus
  ) throws -> [String: String] {
    var drafts: [String: String] = [:]
    for path in previous {
      let (file, submission) = try draft.questionnaires.submission(at: path, common)
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
    return drafts
  }

  /// What the engine of the page looks at: what the user named before what ships with the program.
  private func files(for forms: [Questionnaire], of state: String, _ loaded: LoadedCorpus) throws
    -> [FormContent.File]
  {
    var files = forms.map { form in
      loaded.file(at: form.file).map { FormContent.File(path: $0.path, text: $0.text) } ?? FormFiles.whole(form.file)
    }
    let named = loaded.files.filter { file in !forms.contains { $0.file == file.path } }
    files += named.map { FormContent.File(path: $0.path, text: $0.text) }
    files.append(FormFiles.instruments(of: forms))
    if loaded.files.allSatisfy({ $0.isRegion == false }) {
      files += [FormFiles.region(of: state), FormFiles.participation(of: state)]
    }
    files.append(FormFiles.whole("Questionnaires/reference/profiles/default.xml"))
    // A plan that the user names comes first.
    files.append(FormFiles.whole("Questionnaires/reference/plans/usual.xml"))
    return files
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

extension LoadedFile {
  /// The file as it was read. What is no UTF-8 had a finding and is not used.
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }

  fileprivate var isRegion: Bool {
    switch document {
    case .region: true
    case .questionnaire, .submission, .instruments, .participation, .cycle, .profile, .configuration, .baseline,
      .crosswalk, .glossary, .cooperation, .plan, .texts, .registerEntry, .receipt, .languages, nil:
      false
    }
  }
}
