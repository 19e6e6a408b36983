import PalermoModel
import TestSupport
import Testing

@testable import PalermoCommands

/// What the library that reads the command line says, in the language of the reader.
struct ParserMessageTests {
  /// Command lines that the library refuses in all its ways that ours can bring about, and help.
  private static let refused: [[String]] = [
    ["validate"], ["validate", "x", "--bogus"], ["validate", "x", "--stric"], ["validate", "x", "--baseline"],
    ["validate", "x", "--strict=a"], ["score", "x", "--format", "nope"], ["validate", "x", "--format", "nope"],
    ["gaps", "x", "--capacity", "a"], ["bogus"], ["explain", "a", "b"], ["explain", "a", "b", "c"],
    ["validate", "--help"], ["score", "--help"], ["--help"], ["new"], ["new", "--help"], ["new", "region"],
  ]

  /// What only the English sentences have.
  private static let english = [
    "Help:", "Usage:", "See '", "Missing", "Unknown", "Did you", "Unexpected", "unexpected", "is invalid",
    "Please", "does not", "OVERVIEW", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS", "Show ", "(values:", "default:",
    "(default)",
    "' or '",
    "' and '", "', '",
  ]

  private func message(_ arguments: [String], in language: Language) throws -> String {
    try Program.built("palermo").run(arguments, environment: ["LANG": language.rawValue, "PATH": "/usr/bin:/bin"])
      .output
  }

  @Test(arguments: refused)
  func nothingOfTheLibraryStaysEnglish(arguments: [String]) throws {
    #expect(Self.english.contains { (try? message(arguments, in: .en))?.contains($0) == true })
    for language in Language.allCases where language != .en {
      let text = try message(arguments, in: language)
      for words in Self.english { #expect(!text.contains(words), "\(language): \(text)") }
    }
  }

  @Test func aSentenceIsFilledInAgain() {
    let messages = ParserMessages(.es)
    #expect(
      messages.translated("Error: Missing value for '--output <file>'") == "Error: Falta el valor de «--output <file>»")
    #expect(
      messages.translated("  See 'palermo --help' for more information.")
        == "  Véase «palermo --help» para más información.")
    #expect(messages.translated("Something else '…'") == "Something else '…'")
    #expect(
      messages.translated(
        "Error: The value 'x' is invalid for '--lang <lang>'. Please provide one of 'en', 'es' or 'fr'.")
        == "Error: El valor «x» no es válido para «--lang <lang>». Indique uno de: «en, es, fr».")
  }

  @Test(arguments: [
    "Error: Unknown option '--a'. Did you mean '--b'?\nUsage: palermo x\n  See 'palermo x --help' for more information.",
    "OVERVIEW: A\n\nUSAGE: b\n\nOPTIONS:\n  --c <d>   E. (values: f, g; default: f)\n  --version   Show the version.\n",
    "Value to be set with flag '--a' had already been set with flag '--b'", "3 unexpected arguments: 'a', 'b', 'c'",
  ])
  func inEnglishNothingChanges(text: String) {
    #expect(ParserMessages(.en).translated(text) == text)
  }
}
