import ArgumentParser
import PalermoAnalysis
import PalermoFindings
import PalermoRules
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoValidation
import PalermoVocabularies

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: help(Texts.LintCommand.abstract),
    discussion: help(Texts.LintCommand.discussion))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var common: CommonOptions

  @Flag(
    help: ArgumentHelp(
      help(Texts.LintCommand.stats)))
  var stats = false

  @Flag(
    help: ArgumentHelp(
      help(Texts.LintCommand.review)))
  var review = false

  @Option(
    help: ArgumentHelp(
      help(Texts.LintCommand.beside),
      valueName: "en|es|fr|pt"))
  var beside: Language?

  @OptionGroup var result: FormatOptions<LintFormat>

  @Flag(
    help: ArgumentHelp(
      help(Texts.BreakingCommand.strict)))
  var strict = false

  @OptionGroup var project: ProjectOptions
  @OptionGroup var questionnaires: QuestionnaireOptions

  func validate() throws {
    if review && (stats || result.format != .text) {
      throw ValidationError(help(Texts.UsageErrors.reviewAlone))
    }
    if beside != nil && !review {
      throw ValidationError(help(Texts.UsageErrors.besideForReview))
    }
    let hasStatistics = [.findings(.text), .findings(.json), .markdown].contains(result.format)
    if result.format == .markdown && !stats {
      throw ValidationError(
        help(Texts.UsageErrors.markdownForStats))
    }
    if stats && !hasStatistics {
      throw ValidationError(
        help(Texts.UsageErrors.formatsOfStats))
    }
  }

  func run() throws {
    let all = try inputs.load(beside: questionnaires, [.instruments, .questionnaires, .glossary], by: project, common)
    let strays = strays(in: all)
    strays.forEach(Console.warn)
    // The other files are what the questionnaires are held to; another command checks them.
    let beside = questionnaires.paths(beside: inputs.paths)
    try questionnaires.refuse(all.files.filter { beside.contains($0.path) }, common)
    let (loaded, settings) = project.load(
      for: all.only { $0.isLinted && !beside.contains($0.path) }, named: inputs.paths)
    let policy = AcceptancePolicy(isStrict: strict)
    let validation = Validator(checksWording: true, policy: policy, settings: settings).validate(loaded)
    if let file = project.writeBaseline {
      try project.write(accepting: validation.findings, of: loaded, from: inputs.paths, to: file)
    } else if let file = project.updateBaseline {
      try project.update(file, by: validation.findings, of: loaded, settings, from: inputs.paths)
    } else {
      let report = common.report(
        validation, of: loaded, policy: policy, as: result.format.ofFindings, command: "lint", width: result.width)
      if review { try writeReview(of: loaded, report) } else { try write(report, loaded.statistics) }
    }
    InputTotals(all).report(common.language)
    if !all.errors.isEmpty || !loaded.errors.isEmpty || !strays.isEmpty { throw ExitCode.noInput }
    if !project.makesBaseline, policy.verdict(on: validation.findings) == .returned { throw ExitCode.findings }
  }

  private func write(_ report: FindingReport, _ statistics: [QuestionnaireStatistics]) throws {
    let isColored = result.isColored(common)
    let findings = try report.text(
      as: result.format.ofFindings, isColored: isColored, showsAcceptances: !common.quiet)
    guard stats else { return try result.write(findings, from: inputs.paths) }
    switch result.format {
    case .findings(.json): try result.write(try LintJSON(report, statistics).json(), from: inputs.paths)
    case .markdown:
      Console.writeAside(findings)
      try result.write(StatisticsMarkdown(language: common.language).text(statistics), from: inputs.paths)
    case .findings:
      let table = StatisticsText(language: common.language, isColored: isColored).text(statistics)
      try result.write(findings.isEmpty ? table : findings + "\n" + table, from: inputs.paths)
    }
  }

  /// Writes the page of questionnaires beside the treaties. The findings go to standard error.
  private func writeReview(of loaded: LoadedCorpus, _ report: FindingReport) throws {
    Console.writeAside(
      try report.text(
        as: result.format.ofFindings, isColored: result.isColored(common), showsAcceptances: !common.quiet))
    let other = beside ?? Language.allCases.first { $0 != common.language }!
    let page = ReviewPage(
      loaded.latestQuestionnaires, corpus: loaded.corpus, language: common.language, beside: other)
    try result.write(page.html, from: inputs.paths)
  }

  /// The complaints about directories behind which there is nothing to lint, and about files when none of them is.
  private func strays(in loaded: LoadedCorpus) -> [String] {
    let hasOthers = loaded.files.contains(where: \.isLinted)
    return inputs.paths.compactMap { argument in
      let path = PathText.shown(PathText.bytes(ofArgument: argument))
      let behind = loaded.files.filter { $0.path == path || $0.path.hasPrefix(path.hasSuffix("/") ? path : path + "/") }
      if behind.isEmpty || behind.contains(where: \.isLinted) { return nil }
      let isFile = behind.contains { $0.path == path }
      if isFile && hasOthers { return nil }
      let reason =
        isFile
        ? Texts.FileErrors.notLinted
        : Texts.FileErrors.noQuestionnaireInDirectory
      return "palermo: \(path): \(reason(common.language))"
    }
  }
}

extension LoadedCorpus {
  /// The numbers of the questionnaires among the files, each in its latest version.
  fileprivate var statistics: [QuestionnaireStatistics] {
    QuestionnaireStatistics.all(latestQuestionnaires, instruments: corpus.instruments)
  }

  /// The questionnaires among the files, each in its latest version.
  fileprivate var latestQuestionnaires: [Questionnaire] {
    var questionnaires: [Questionnaire] = []
    for case .questionnaire(let questionnaire) in files.map(\.document) { questionnaires.append(questionnaire) }
    let latest = Dictionary(questionnaires.map { ($0.key.id, $0.key) }, uniquingKeysWith: max)
    return questionnaires.filter { latest[$0.key.id] == $0.key }
  }
}
