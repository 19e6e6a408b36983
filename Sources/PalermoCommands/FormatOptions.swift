import ArgumentParser
import PalermoModel
import PalermoLoading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The form of a result and where it goes.
struct FormatOptions<Format: ResultFormat>: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(Texts.FormatOptions.format)))
  var format: Format = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      help(Texts.FormatOptions.output),
      valueName: "file"),
    completion: .files)
  var output: String?

  /// Whether the result is text with the colours of a terminal.
  func isColored(_ common: CommonOptions) -> Bool {
    common.color == .always || (output == nil && common.isColored)
  }

  /// The width of the terminal on which the result appears. Nil if it appears on none.
  var width: Int? { output == nil ? Terminal.width : nil }

  /// Writes the result to the file, completely or not at all, or to standard output.
  ///
  /// - Parameter inputs: The inputs as the user named them, none of which is replaced.
  /// - Throws: The exit code for an output that cannot be written.
  func write(_ text: String, from inputs: [String]) throws {
    guard let output, output != "-" else { return Console.write(text, as: format.textForm) }
    try OutputGuard(inputs: inputs).check(output)
    try OutputFile.write(format.textForm.safe(text), to: output)
  }
}
