public import ArgumentParser
import PalermoLoading
public import PalermoModel

extension Language: ExpressibleByArgument {}

/// The options that all commands share.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      help(Texts.CommonOptions.language)))
  var language: Language = .ofEnvironment

  @Option(
    help: ArgumentHelp(
      help(Texts.CommonOptions.color)))
  var color: ColorChoice = .auto

  @Flag(
    help: ArgumentHelp(
      help(Texts.CommonOptions.quiet)))
  var quiet = false

  /// Whether the result is printed in colour.
  var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: Terminal.showsColor
    }
  }
}

/// The form of a result that is text or JSON, and where it goes.
typealias ResultOptions = FormatOptions<OutputFormat>

extension Console {
  /// Says that an input could not be read.
  static func warn(_ error: FileError) {
    warn("palermo: \(error.path): \(help(error.reason))")
  }

  /// Says that something was skipped.
  static func warn(_ skipped: SkippedInput) {
    warn("palermo: \(skipped.path): \(help(skipped.reason.words))")
  }
}

/// Exit codes by sysexits.h, beside 0 and 1.
extension ExitCode {
  static let findings = ExitCode(1)
  static let usage = ExitCode(64)
  static let noInput = ExitCode(66)
  static let unavailable = ExitCode(69)
  static let internalError = ExitCode(70)
  static let cannotCreate = ExitCode(73)
}
