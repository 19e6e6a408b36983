import PalermoModel
import TestSupport
import Testing

@Suite("White space")
struct WhiteSpaceTests {
  @Test("Collapsed, a text is its words with one blank between them")
  func collapsed() {
    var random = SeededRandom(seed: 8)
    let pieces = [" ", "  ", "\n", "\t", "\r", "a", "bc", "!", "é", "\u{A0}", "€", "\u{1}", "\u{7F}", "word", " of "]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random)! }
        .joined()
      let words = text.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.map { String(Substring($0)) }
      #expect(text.collapsed == words.joined(separator: " "))
      if !text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) { #expect(text.tidiedLines == text.collapsed) }
    }
  }
}
