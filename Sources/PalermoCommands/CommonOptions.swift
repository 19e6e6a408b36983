public import ArgumentParser
import PalermoLoading
public import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Language: ExpressibleByArgument {}

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

extension Console {
  /// Says that an input could not be read.
  static func warn(_ error: FileError) {
    warn("palermo: \(error.path): \(error.reason)")
  }

  /// Says that something was passed over.
  static func warn(_ skipped: SkippedInput) {
    let reason =
      switch skipped.reason {
      case .hidden:
        help(
          en: "not read, as its name begins with a dot", es: "no se lee, pues su nombre comienza con un punto",
          fr: "n’est pas lu, car son nom commence par un point", pt: "não é lido, pois seu nome começa com um ponto")
      case .notRegular:
        help(
          en: "not read, as it is no regular file", es: "no se lee, pues no es un archivo regular",
          fr: "n’est pas lu, car ce n’est pas un fichier ordinaire", pt: "não é lido, pois não é um arquivo regular")
      }
    warn("palermo: \(skipped.path): \(reason)")
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
