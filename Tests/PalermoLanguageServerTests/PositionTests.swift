import PalermoModel
import TestSupport
import Testing

@testable import PalermoLanguageServer

/// Places in texts, as clients count and as we do.
struct PositionTests {
  static let texts = [
    "", "\n", "\r\n", "\r", "a", "a\nb", "a\r\nb\r\n", "a\rb\r\n\nc", "\t<a x=\"é\">\r\n\t\t🎻日本🎻</a>",
    "e\u{301}\u{1F469}\u{200D}\u{1F680}\r\n\u{2028}x\u{85}y", "\u{FEFF}<a>🎻</a>\r\n", "\r\r\n\r", "𝒳\t𝒴\n𝒵",
    String(repeating: "aé日🎻", count: 250) + "\r\n" + String(repeating: "🎻b", count: 600) + "\n"
      + String(repeating: "x", count: 1024),
  ]

  /// The offset, in UTF-16, at which a place is, counted as the protocol says and not as we do.
  private func unit(of position: TextPosition, in text: String) -> Int? {
    var (line, character, units) = (0, 0, 0)
    let all = Array(text.utf16)
    while units <= all.count {
      if line == position.line && character == position.character { return units }
      guard units < all.count else { return nil }
      let isEnd = all[units] == 0x0A || (all[units] == 0x0D && !(units + 1 < all.count && all[units + 1] == 0x0A))
      (line, character) = isEnd ? (line + 1, 0) : (line, character + 1)
      units += 1
    }
    return nil
  }

  @Test(arguments: texts)
  func everyOffsetHasItsPlaceAndEveryPlaceItsOffset(_ text: String) throws {
    let document = DocumentText(Array(text.utf8))
    for index in text.unicodeScalars.indices + [text.unicodeScalars.endIndex] {
      let offset = index.utf16Offset(in: text)
      let byte = text.utf8.distance(from: text.startIndex, to: index)
      // Between the two characters that end a line there is no place.
      if byte > 0, byte < document.bytes.count, document.bytes[byte] == 0x0A, document.bytes[byte - 1] == 0x0D {
        continue
      }
      let position = document.position(of: byte)
      #expect(document.offset(of: position) == byte)
      #expect(unit(of: position, in: text) == offset)
    }
  }

  @Test(arguments: texts)
  func aPlaceBeyondItsLineIsTheNearest(_ text: String) {
    let document = DocumentText(Array(text.utf8))
    for line in [-1, 0, 1, 5, Int.max, Int.min] {
      for character in [-1, 0, 1, 3, 1_000, Int.max, Int.min] {
        let offset = document.offset(of: TextPosition(line: line, character: character))
        #expect((0...document.bytes.count).contains(offset))
        #expect(document.offset(of: document.position(of: offset)) == offset)
      }
    }
  }

  /// Our places count Unicode scalars, from 1.
  @Test(arguments: texts)
  func ourPlacesLeadToTheSameOffsets(_ text: String) {
    let document = DocumentText(Array(text.utf8))
    let body = text.hasPrefix("\u{FEFF}") ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    var (line, column) = (1, 1)
    for index in body.indices {
      let scalar = body[index]
      let byte = text.utf8.distance(from: text.startIndex, to: index)
      if scalar == "\n" || scalar == "\r" {
        let next = body.index(after: index)
        if scalar == "\r", next < body.endIndex, body[next] == "\n" { continue }
        (line, column) = (line + 1, 1)
        continue
      }
      #expect(document.offset(of: SourcePosition(line: line, column: column)) == byte)
      column += 1
    }
  }

  @Test func passagesAreReplaced() {
    var document = DocumentText(Array("a🎻b\r\nc".utf8))
    document.replace(
      TextRange(start: TextPosition(line: 0, character: 1), end: TextPosition(line: 0, character: 3)), with: "é")
    #expect(document.bytes == Array("aéb\r\nc".utf8))
    // From inside a line end to the end of everything, the wrong way round.
    document.replace(
      TextRange(start: TextPosition(line: 9, character: 0), end: TextPosition(line: 0, character: 3)), with: "")
    #expect(document.bytes == Array("aéb".utf8))
  }
}
