import ArgumentParser
import FoundationEssentials
import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoValidation
import PalermoVocabularies
import PalermoXML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the project has decided about findings: the weights of rules, and the findings that are accepted.
struct ProjectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        en:
          "Take the weights of rules from this file, not from .palermo.xml at the root of the repository of each input.",
        es:
          "Tomar el peso de las reglas de este archivo, no de .palermo.xml en la raíz del repositorio de cada entrada.",
        fr:
          "Prendre le poids des règles dans ce fichier, non dans .palermo.xml à la racine du dépôt de chaque entrée.",
        pt: "Tomar o peso das regras deste arquivo, não de .palermo.xml na raiz do repositório de cada entrada."),
      valueName: "file"))
  var config: String?

  @Flag(
    help: ArgumentHelp(
      help(
        en: "Leave every rule the weight that it has.", es: "Dejar a cada regla el peso que tiene.",
        fr: "Laisser à chaque règle le poids qu’elle a.", pt: "Deixar a cada regra o peso que tem.")))
  var noConfig = false

  @Option(
    help: ArgumentHelp(
      help(
        en: "Leave out the findings that this file accepts.", es: "Omitir los hallazgos que este archivo acepta.",
        fr: "Omettre les constats que ce fichier accepte.", pt: "Omitir as constatações que este arquivo aceita."),
      valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      help(
        en: "Write a baseline that accepts every finding, and nothing else. Needs --reason.",
        es: "Escribir una línea base que acepta todos los hallazgos, y nada más. Requiere --reason.",
        fr: "Écrire une base de référence qui accepte tous les constats, et rien d’autre. Exige --reason.",
        pt: "Gravar uma linha de base que aceita todas as constatações, e nada mais. Exige --reason."),
      valueName: "file"))
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp(
      help(
        en: "Why the findings are accepted.", es: "Por qué se aceptan los hallazgos.",
        fr: "Pourquoi les constats sont acceptés.", pt: "Por que as constatações são aceitas."),
      valueName: "text"))
  var reason: String?

  @Option(
    help: ArgumentHelp(
      help(
        en: "The last day on which they are accepted.", es: "El último día en que se aceptan.",
        fr: "Le dernier jour où ils sont acceptés.", pt: "O último dia em que são aceitas."),
      valueName: "date"))
  var expires: CalendarDate?

  @Option(
    help: ArgumentHelp(
      help(
        en: "The day of the run, such as 2026-05-30; that of the clock unless stated.",
        es: "El día de la ejecución, como 2026-05-30; el del reloj si no se indica.",
        fr: "Le jour de l’exécution, comme 2026-05-30 ; celui de l’horloge à défaut.",
        pt: "O dia da execução, como 2026-05-30; o do relógio se não indicado."),
      valueName: "date"))
  var today: CalendarDate?

  /// The working directory, from the root.
  static var workingDirectory: String { FileManager.default.currentDirectoryPath }

  func validate() throws {
    if config != nil && noConfig {
      throw ValidationError(
        help(
          en: "--config and --no-config exclude each other.", es: "--config y --no-config se excluyen.",
          fr: "--config et --no-config s’excluent.", pt: "--config e --no-config se excluem."))
    }
    if baseline != nil && writeBaseline != nil {
      throw ValidationError(
        help(
          en: "--baseline and --write-baseline exclude each other.", es: "--baseline y --write-baseline se excluyen.",
          fr: "--baseline et --write-baseline s’excluent.", pt: "--baseline e --write-baseline se excluem."))
    }
    let isReasoned = reason?.contains { !$0.isWhitespace } ?? false
    if writeBaseline != nil && !isReasoned {
      throw ValidationError(
        help(
          en: "--write-baseline needs --reason with a text.", es: "--write-baseline requiere --reason con un texto.",
          fr: "--write-baseline exige --reason avec un texte.", pt: "--write-baseline exige --reason com um texto."))
    }
    if writeBaseline == nil && (reason != nil || expires != nil) {
      throw ValidationError(
        help(
          en: "--reason and --expires belong to --write-baseline.", es: "--reason y --expires son de --write-baseline.",
          fr: "--reason et --expires vont avec --write-baseline.", pt: "--reason e --expires são de --write-baseline."))
    }
  }

  /// Whether findings are held against a baseline, or make one.
  var usesBaseline: Bool { baseline != nil || writeBaseline != nil }

  /// Reads the files of the project, and says which could not be read.
  ///
  /// - Returns: What was loaded with those files, and what they decide.
  func load(for loaded: LoadedCorpus, named arguments: [String]) -> (loaded: LoadedCorpus, settings: ProjectSettings) {
    load(for: loaded, of: loaded.files.map(\.path), named: arguments)
  }

  /// Reads the files of the project for inputs of which some are loaded.
  func load(
    for loaded: LoadedCorpus, of paths: [String], named arguments: [String]
  ) -> (loaded: LoadedCorpus, settings: ProjectSettings) {
    let source: ProjectFiles.ConfigurationSource = noConfig ? .none : config.map { .file($0) } ?? .nearest
    let project = ProjectFiles(
      for: paths, loaded: loaded.files, named: arguments, configurations: source, baseline: baseline,
      workingDirectory: Self.workingDirectory)
    project.errors.forEach(Console.warn)
    var settings = ProjectSettings(
      configurations: project.configurations, baseline: project.baseline?.file, today: today ?? .ofClock(),
      workingDirectory: Self.workingDirectory, fileExists: { access($0, F_OK) == 0 })
    settings.raising = project.raising
    return (CorpusLoader().adding(project, to: loaded), settings)
  }

  /// Writes the baseline that accepts all findings but those about an earlier state of the same file.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  func write(accepting findings: [Finding], of loaded: LoadedCorpus, from inputs: [String], to file: String) throws {
    let target = FilePath.absolute(file, in: Self.workingDirectory)
    let findings = findings.filter { FilePath.absolute($0.file, in: Self.workingDirectory) != target }
    let baseline = Baseline(
      accepting: findings, in: loaded.files, file: file, reason: reason ?? "", expires: expires,
      workingDirectory: Self.workingDirectory)
    try OutputGuard(inputs: inputs, results: ["baseline"]).check(file)
    try OutputFile.write(baseline.xml.document, to: file)
    Console.warn(
      help(
        en: "palermo: findings accepted in \(file): \(findings.count)",
        es: "palermo: hallazgos aceptados en \(file): \(findings.count)",
        fr: "palermo: constats acceptés dans \(file) : \(findings.count)",
        pt: "palermo: constatações aceitas em \(file): \(findings.count)"))
  }
}
