import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoValidation

struct BreakingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breaking",
    abstract: help(
      en: "What in a new version of questionnaires breaks comparison over time.",
      es: "Qué rompe la comparación en el tiempo en una nueva versión de los cuestionarios.",
      fr: "Ce qui, dans une nouvelle version des questionnaires, rompt la comparaison dans le temps.",
      pt: "O que, em uma nova versão dos questionários, rompe a comparação no tempo."),
    discussion: help(
      en:
        "Finds other words (breaking-text), other scales (breaking-scale), series that are cut (breaking-trend) and duties no longer asked about (breaking-legal). A crosswalk says which questions carry on which. git:REV stands for the same paths at a revision of git.",
      es:
        "Halla otras palabras (breaking-text), otras escalas (breaking-scale), series interrumpidas (breaking-trend) y obligaciones por las que ya no se pregunta (breaking-legal). Una tabla de equivalencias indica qué preguntas continúan a cuáles. git:REV designa las mismas rutas en una revisión de git.",
      fr:
        "Trouve d’autres mots (breaking-text), d’autres échelles (breaking-scale), des séries interrompues (breaking-trend) et des obligations qui ne sont plus demandées (breaking-legal). Une table de correspondance dit quelles questions en continuent d’autres. git:REV désigne les mêmes chemins à une révision de git.",
      pt:
        "Encontra outras palavras (breaking-text), outras escalas (breaking-scale), séries interrompidas (breaking-trend) e obrigações que já não são perguntadas (breaking-legal). Uma tabela de equivalências indica quais perguntas continuam quais. git:REV designa os mesmos caminhos em uma revisão do git."
    ))

  @OptionGroup var inputs: InputOptions

  @Option(
    help: ArgumentHelp(
      help(
        en: "The earlier version: a file, a directory or git:REV.",
        es: "La versión anterior: un archivo, un directorio o git:REV.",
        fr: "La version antérieure : un fichier, un répertoire ou git:REV.",
        pt: "A versão anterior: um arquivo, um diretório ou git:REV."),
      valueName: "old"))
  var against: String

  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var result: FormatOptions<FindingFormat>

  @Flag(
    help: ArgumentHelp(
      help(
        en: "Exit with 1 on warnings too.", es: "Salir con 1 también si hay advertencias.",
        fr: "Sortir avec 1 aussi en cas d’avertissements.", pt: "Sair com 1 também se houver avisos.")))
  var strict = false

  func run() throws {
    let loader = Loader()
    var errors: [FileError] = []
    let new = loader.files(at: inputs.paths, &errors)
    let old = earlier(loader, &errors)
    let crosswalks = crosswalk.load(loader, &errors)
    let policy = AcceptancePolicy(isStrict: strict)
    let outcome = VersionComparer(crosswalks: crosswalks.documents).compare(
      new, with: old, isWhole: inputs.paths.contains(where: InputFiles.isDirectory), policy: policy)
    let findings = (outcome.findings + crosswalks.findings).deduplicatedAndOrdered()
    let report = common.report(
      ValidationResult(findings: findings, acceptances: outcome.acceptances),
      of: LoadedCorpus(corpus: Corpus(), files: new + old + crosswalks.files, errors: errors), policy: policy)
    try result.write(
      try report.text(as: result.format, isColored: result.isColored(common), showsAcceptances: !common.quiet),
      from: inputs.paths + [against])
    errors.forEach(Console.warn)
    if !errors.isEmpty { throw ExitCode.noInput }
    if policy.verdict(on: findings) == .returned { throw ExitCode.findings }
  }

  private func earlier(_ loader: Loader, _ errors: inout [FileError]) -> [LoadedFile] {
    guard let revision = GitRevision(against) else { return loader.files(at: [against], &errors) }
    do throws(FileError) {
      return try revision.files(at: inputs.paths).map { loader.load($0.source, path: $0.path) }
    } catch {
      errors.append(error)
      return []
    }
  }
}
