import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoODK
import PalermoVocabularies
import PalermoWriting

/// Writes the forms of questionnaires for ODK Central, KoboToolbox or Enketo, and says what they cannot carry.
struct FormExport {
  private let names: [String]
  private let output: String
  private let cycle: String?
  private let choice: RegionOptions
  private let common: CommonOptions

  /// The forms of some questionnaires.
  ///
  /// - Parameters:
  ///   - names: Ids of questionnaires, and files of questionnaires or of a region.
  ///   - output: The form to write; with several questionnaires a folder.
  ///   - cycle: The cycle that is collected for; that of the version unless stated.
  ///   - choice: The region whose states may answer.
  init(names: [String], output: String, cycle: String?, _ choice: RegionOptions, _ common: CommonOptions) {
    (self.names, self.output, self.cycle) = (names, output, cycle)
    (self.choice, self.common) = (choice, common)
  }

  /// Writes them.
  ///
  /// - Throws: The exit code for what cannot be read or written; a usage error for an unknown questionnaire.
  func run() throws {
    guard output != "-" else {
      throw ValidationError(help(Texts.UsageErrors.outputNeeded(form: ExportForm.xlsform.rawValue)))
    }
    if let cycle, !Submission.isCycle(cycle) {
      throw ValidationError(help(Texts.UsageErrors.formOfCycle(cycle: cycle)))
    }
    let paths = names.filter(\.namesFile)
    let loaded = CorpusLoader().load(
      paths, extras: [.questionnaires, .earlierVersions, .instruments])
    loaded.errors.forEach(Console.warn)
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    let faulty = loaded.files.filter { !$0.findings.isEmpty }
    for file in faulty { file.warn(common) }
    if !faulty.isEmpty { throw ExitCode.findings }
    let region = try choice.find(in: loaded.corpus)
    let forms = try questionnaires(paths, loaded).map { questionnaire in
      (
        key: questionnaire.key, questionnaire: questionnaire,
        form: CollectionForm(
          questionnaire, states: region.states,
          cycle: cycle ?? String(questionnaire.key.version.prefix { $0 != "." }), language: common.language,
          program: Version.tool)
      )
    }
    guard let first = forms.first else {
      throw ValidationError(help(Texts.UsageErrors.noQuestionnaire(questionnaire: names[0], hint: FilledText(""))))
    }
    if forms.count == 1, !output.hasSuffix("/") {
      try OutputGuard(inputs: names).check(output)
      try OutputFile.write(try first.form.contents(), to: output)
      report(first.questionnaire, first.form, output)
    } else {
      let files = try forms.map { (path: "\($0.key.id).xlsx", contents: try $0.form.contents()) }
      try OutputDirectory(path: output).add(files, for: "palermo")
      let folder = output.hasSuffix("/") ? output : "\(output)/"
      for (form, file) in zip(forms, files) { report(form.questionnaire, form.form, folder + file.path) }
    }
  }

  private func questionnaires(_ paths: [String], _ loaded: LoadedCorpus) throws -> [Questionnaire] {
    let known = NamedQuestionnaires(loaded)
    return try names.compactMap { name in
      // A file may be that of a region.
      if paths.contains(name) {
        guard case .questionnaire(let questionnaire) = loaded.file(at: name)?.document else { return nil }
        return questionnaire
      }
      return try known.find(name)
    }
  }

  /// Says what was written, and lists what the form cannot carry.
  private func report(_ questionnaire: Questionnaire, _ form: CollectionForm, _ output: String) {
    let language = common.language
    if !common.quiet {
      let carried = questionnaire.rules.count - form.rules.count { $0.extent == .none }
      let line = Texts.FormRules.written(
        output: output, questions: questionnaire.questions.count, rules: carried, total: questionnaire.rules.count)
      Console.warn(line(language))
    }
    var text = ""
    for (heading, list) in [
      (Texts.FormRules.heading(questionnaire: "\(questionnaire.key)"), form.rules),
      (Texts.FormRules.relevanceHeading(questionnaire: "\(questionnaire.key)"), form.relevance),
    ] where !list.isEmpty {
      text += heading(language) + "\n"
      for carriage in list { text += "  \(carriage.id)\(language.colon)\(carriage.reason(language))\n" }
    }
    if !text.isEmpty { Console.write(text, as: .plain) }
  }
}

extension CollectionForm {
  /// The bytes of the file.
  ///
  /// - Throws: The exit code for a form that could not be written, after saying why.
  fileprivate func contents() throws -> FileContents {
    do throws(Failure) {
      return .bytes(try bytes())
    } catch {
      Console.warn("palermo: \(error)")
      throw ExitCode.unavailable
    }
  }
}
