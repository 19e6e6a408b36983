import TestSupport
import Testing

@testable import PalermoModel

/// Of a text only the sentences are read in which a word of confidence begins.
struct ConfidentialSentencesTests {
  /// Requests and sentences about confidence, put together in any way, ask for it exactly where all of the text, read at
  /// once, does.
  @Test func sentencesAskAsTheWholeTextDoes() throws {
    let lines = try ["asks", "tells"].flatMap { name in
      try #require(Project.text("Tests/Fixtures/confidence/\(name).txt")).split(separator: "\n").map { String($0) }
    }
    let plain = [
      "The law covers public officials.", "El ministerio público", "Artículo 24 (1) a)", "No hay casos", "[ver",
    ]
    let signs = [
      " ", ". ", ".\n", "! ", "?", " (", ") ", "). ", ": ", " – ", "\n", ", ", "; ", " [", "] ", "{", "}", ".", "…",
      " « ", " » ",
      " \u{AD}", "\u{200B}", "（", "）", " 1. ", "a) ", ".) ", "(((((((((", "))))))))",
    ]
    var random = SeededRandom(seed: 11)
    var asking = 0
    let count = Project.isNightly ? 100_000 : 4_000
    for _ in 0..<count {
      var text = ""
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        text += (Bool.random(using: &random) ? lines : plain).randomElement(using: &random) ?? ""
        text += signs.randomElement(using: &random) ?? ""
      }
      let isFound = text.withUTF8 { ConfidentialPassage.isFound(in: $0) }
      #expect(isFound == text.withUTF8 { ConfidentialPassage.isFound(in: 0..<$0.count, of: $0) }, "\(text)")
      if isFound { asking += 1 }
    }
    #expect((count / 10..<count).contains(asking))
  }

  /// What is looked at is what may ask, and no more: most texts of lawyers hold nothing of it.
  @Test(arguments: [
    ("The law covers public order. International cooperation is possible.", []),
    (
      "El ministerio público decide. No publicar. La orden pública no se altera.",
      [". No publicar.", ". La orden pública no se altera."]
    ),
    ("Uno (dos. Confidencial. Tres) cuatro. Cinco.", ["Uno (dos. Confidencial. Tres) cuatro."]),
    ("Secrèt", ["Secrèt"]), ("CON\u{AD}FIDENCIAL", ["CON\u{AD}FIDENCIAL"]), ("", []),
  ])
  func onlySentencesThatMayAskAreRead(_ text: String, _ expected: [String]) {
    var text = text
    let found = text.withUTF8 { bytes in
      ConfidentialSentences(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    #expect(found == expected)
  }
}
