public import ArgumentParser
import PalermoLoading
public import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Language: ExpressibleByArgument {}

/// When to use the colours of a terminal.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// The forms in which a command can write its result.
protocol ResultFormat: CaseIterable, ExpressibleByArgument {
  /// The form for people, which is taken if none is asked for.
  static var text: Self { get }
}

/// Text for people, or JSON for programs.
enum OutputFormat: String, ResultFormat {
  case text, json
}

/// The options that all commands share.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      help(
        en: "Language of the output.", es: "Idioma de la salida.", fr: "Langue de la sortie.", pt: "Idioma da saída.")))
  var language: Language = .ofEnvironment

  @Option(
    help: ArgumentHelp(
      help(
        en: "Colours: on a terminal, always or never.", es: "Colores: en una terminal, siempre o nunca.",
        fr: "Couleurs : sur un terminal, toujours ou jamais.", pt: "Cores: em um terminal, sempre ou nunca.")))
  var color: ColorChoice = .auto

  @Flag(
    help: ArgumentHelp(
      help(
        en: "Print only what is asked for, no progress and no summary.",
        es: "Imprimir solo lo pedido, sin progreso ni resumen.",
        fr: "N’imprimer que ce qui est demandé, sans progression ni résumé.",
        pt: "Imprimir apenas o pedido, sem progresso nem resumo.")))
  var quiet = false

  /// Whether the result is printed in colour. Respects NO_COLOR (no-color.org).
  var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
    }
  }
}

/// The form of a result that is text or JSON, and where it goes.
typealias ResultOptions = FormatOptions<OutputFormat>

/// The form of a result and where it goes.
struct FormatOptions<Format: ResultFormat>: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(en: "Form of the output.", es: "Forma de la salida.", fr: "Forme de la sortie.", pt: "Forma da saída.")))
  var format: Format = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      help(
        en: "File to write the result to, in place of standard output.",
        es: "Archivo donde escribir el resultado, en lugar de la salida estándar.",
        fr: "Fichier où écrire le résultat, au lieu de la sortie standard.",
        pt: "Arquivo onde gravar o resultado, em vez da saída padrão."),
      valueName: "file"))
  var output: String?

  /// Whether the result is text with the colours of a terminal.
  func isColored(_ common: CommonOptions) -> Bool {
    common.color == .always || (output == nil && common.isColored)
  }

  /// Hands the result over: to the file, never half-written, or to standard output.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  func write(_ text: String) throws {
    guard let output else { return Console.write(text) }
    try OutputDirectory.write(text, to: output)
  }
}

/// The files that a command works on.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      help(
        en: "Files or directories; - for standard input.", es: "Archivos o directorios; - para la entrada estándar.",
        fr: "Fichiers ou répertoires ; - pour l’entrée standard.",
        pt: "Arquivos ou diretórios; - para a entrada padrão."),
      valueName: "path"))
  var paths: [String]

  /// Loads the inputs with progress on a terminal, and says which could not be read.
  func load(_ extras: CorpusLoader.Extras = [], _ common: CommonOptions) -> LoadedCorpus {
    let progress = Progress(isShown: !common.quiet)
    let loaded = CorpusLoader().load(paths, extras: extras, progress: progress.show)
    progress.clear()
    loaded.errors.forEach(Console.warn)
    return loaded
  }
}

extension Console {
  /// Says that an input could not be read.
  static func warn(_ error: FileError) {
    warn("palermo: \(error.path): \(error.reason)")
  }
}

/// Exit codes by sysexits.h, beside 0 and 1.
extension ExitCode {
  static let findings = ExitCode(1)
  static let usage = ExitCode(64)
  static let noInput = ExitCode(66)
  static let internalError = ExitCode(70)
  static let cannotCreate = ExitCode(73)
}
