import ArgumentParser
import TestSupport
import Testing

@testable import PalermoCommands

@Suite("The command line that names only files to validate")
struct ValidatedPathsTests {
  @Test(
    "It gives what the parser of arguments makes of it",
    arguments: [["a.xml"], ["b", "a.xml", "é", ""], ["--quiet", "a"], ["a", "--quiet", "a"]])
  func sameRun(arguments: [String]) throws {
    let read = Self.contents(of: try #require(Validation(paths: arguments[...])))
    #expect(read == Self.contents(of: try ValidateCommand.parse(arguments).validation))
    #expect(read.contains("\"a"))
  }

  @Test(
    "Whatever else is said is left to the parser",
    arguments: [
      [], ["-"], ["--quiet"], ["a", "--quiet", "--quiet"], ["a", "-o", "b"], ["--", "a"], ["a", "--help"],
      ["a", "--quiet", "--strict"], ["a", "--strict"], ["a", "--quie"],
    ])
  func optionsAreParsed(arguments: [String]) { #expect(Validation(paths: arguments[...]) == nil) }

  /// Everything in a run, as text.
  private static func contents(of validation: Validation) -> String {
    var text = ""
    dump(validation, to: &text)
    return text
  }
}
