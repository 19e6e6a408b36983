import ArgumentParser
import PalermoAnalysis
import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoValidation
import PalermoVocabularies

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: help(
      en: "Check questionnaires that are being written.", es: "Verificar cuestionarios en preparación.",
      fr: "Vérifier des questionnaires en cours de rédaction.", pt: "Verificar questionários em preparação."),
    discussion: help(
      en:
        "Checks all that validate checks in a questionnaire, and the wording: terms of the glossary, translations, numbers cited, help, length of sentences. Glossaries are checked too; other files are left to validate.",
      es:
        "Verifica todo lo que validate verifica en un cuestionario y, además, la redacción: términos del glosario, traducciones, números citados, ayuda, longitud de las frases. También se verifican los glosarios; los demás archivos quedan para validate.",
      fr:
        "Vérifie tout ce que validate vérifie dans un questionnaire, et la rédaction : termes du glossaire, traductions, numéros cités, aide, longueur des phrases. Les glossaires sont vérifiés aussi ; les autres fichiers relèvent de validate.",
      pt:
        "Verifica tudo o que validate verifica em um questionário e também a redação: termos do glossário, traduções, números citados, ajuda, tamanho das frases. Os glossários também são verificados; os demais arquivos ficam para validate."
    ))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var common: CommonOptions

  @Flag(
    help: ArgumentHelp(
      help(
        en:
          "Print also what each questionnaire asks for, in numbers. With --format markdown, a page of contents in place of the findings, which go to standard error.",
        es:
          "Imprimir también lo que pide cada cuestionario, en números. Con --format markdown, una página de contenido en lugar de los hallazgos, que van a la salida de errores.",
        fr:
          "Imprimer aussi ce que demande chaque questionnaire, en chiffres. Avec --format markdown, une table des matières au lieu des constats, qui vont à la sortie d’erreur.",
        pt:
          "Imprimir também o que cada questionário pede, em números. Com --format markdown, um sumário em lugar das constatações, que vão para a saída de erros."
      )))
  var stats = false

  @OptionGroup var result: FormatOptions<LintFormat>

  @Flag(
    help: ArgumentHelp(
      help(
        en: "Exit with 1 on warnings too.", es: "Salir con 1 también si hay advertencias.",
        fr: "Sortir avec 1 aussi en cas d’avertissements.", pt: "Sair com 1 também se houver avisos.")))
  var strict = false

  @OptionGroup var project: ProjectOptions

  func validate() throws {
    let hasStatistics = [.findings(.text), .findings(.json), .markdown].contains(result.format)
    if result.format == .markdown && !stats {
      throw ValidationError(
        help(
          en: "--format markdown is for --stats.", es: "--format markdown es para --stats.",
          fr: "--format markdown va avec --stats.", pt: "--format markdown é para --stats."))
    }
    if stats && !hasStatistics {
      throw ValidationError(
        help(
          en: "--stats goes with --format text, json or markdown.",
          es: "--stats va con --format text, json o markdown.",
          fr: "--stats va avec --format text, json ou markdown.", pt: "--stats vai com --format text, json ou markdown."
        ))
    }
  }

  func run() throws {
    let all = inputs.load([.instruments, .questionnaires, .glossary], common)
    let strays = strays(in: all)
    strays.forEach(Console.warn)
    let (loaded, settings) = project.load(for: all.only(where: \.isLinted), named: inputs.paths)
    let policy = AcceptancePolicy(isStrict: strict)
    let validation = Validator(checksWording: true, policy: policy, settings: settings).validate(loaded)
    if let file = project.writeBaseline {
      try project.write(accepting: validation.findings, of: loaded, from: inputs.paths, to: file)
    } else {
      let report = common.report(validation, of: loaded, policy: policy)
      try write(report, loaded.statistics)
    }
    if !loaded.errors.isEmpty || !strays.isEmpty { throw ExitCode.noInput }
    if project.writeBaseline == nil, policy.verdict(on: validation.findings) == .returned { throw ExitCode.findings }
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

  /// The complaints about paths behind which there is nothing to lint.
  private func strays(in loaded: LoadedCorpus) -> [String] {
    inputs.paths.compactMap { argument in
      let path = PathText.shown(PathText.bytes(ofArgument: argument))
      let behind = loaded.files.filter { $0.path == path || $0.path.hasPrefix(path.hasSuffix("/") ? path : path + "/") }
      if behind.isEmpty || behind.contains(where: \.isLinted) { return nil }
      let reason =
        behind.contains { $0.path == path }
        ? LocalizedText(
          en: "not a questionnaire; palermo validate is the command for this file",
          es: "no es un cuestionario; para este archivo use palermo validate",
          fr: "n’est pas un questionnaire ; pour ce fichier, utilisez palermo validate",
          pt: "não é um questionário; para este arquivo use palermo validate")
        : LocalizedText(
          en: "no questionnaire in this directory", es: "ningún cuestionario en este directorio",
          fr: "aucun questionnaire dans ce répertoire", pt: "nenhum questionário neste diretório")
      return "palermo: \(path): \(reason(common.language))"
    }
  }
}

extension LoadedFile {
  /// Whether it is a questionnaire or a glossary, or nothing could be made out of it.
  fileprivate var isLinted: Bool {
    switch document {
    case .questionnaire, .glossary, nil: true
    case .submission, .instruments, .region, .participation, .cycle, .profile, .configuration, .baseline, .crosswalk,
      .cooperation:
      false
    }
  }
}

extension LoadedCorpus {
  /// The numbers of the questionnaires among the files.
  fileprivate var statistics: [QuestionnaireStatistics] {
    var questionnaires: [Questionnaire] = []
    for case .questionnaire(let questionnaire) in files.map(\.document) { questionnaires.append(questionnaire) }
    return QuestionnaireStatistics.all(questionnaires, instruments: corpus.instruments)
  }
}
