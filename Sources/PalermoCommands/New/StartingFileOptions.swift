import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

/// The options of the commands that write a file to begin with.
struct StartingFileOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(help(Texts.NewFileCommand.output), valueName: "file"),
    completion: .files)
  var output: String?

  @Flag(help: ArgumentHelp(help(Texts.DraftOptions.force)))
  var force = false

  @OptionGroup var common: CommonOptions

  /// Writes the file.
  ///
  /// - Parameter inputs: The inputs as the user named them, none of which is replaced.
  /// - Throws: The exit code for an output that cannot be written.
  func write(_ file: StartingFile, from inputs: [String]) throws {
    guard let output, output != "-" else { return Console.write(file.text, as: .verbatim) }
    try OutputGuard(inputs: inputs, keepsAll: true, isForced: force).check(output)
    try OutputFile.write(.text(file.text), to: output)
  }
}

extension ValueType {
  /// Holds an argument to the form that it must have in a file.
  ///
  /// - Throws: A usage error that says what is expected.
  func check(_ value: String) throws {
    guard accepts(Array(value.utf8)[...]), !value.contains(where: \.isWhitespace) else {
      throw ValidationError(help(Texts.NewFileCommand.wrongValue(value: value, expectation: expectation)))
    }
  }
}

extension String {
  /// The parts of a list that commas or blanks divide.
  var listed: [String] { split { $0 == "," || $0.isWhitespace }.map(String.init) }
}
