import PalermoXML
import TestSupport
import Testing

@Suite("Places in a document")
struct PositionTests {
  @Test("Every element and every attribute of a random document is found at its exact place", arguments: 0..<400)
  func exactPlaces(seed: Int) {
    let document = RandomDocument(seed: UInt64(seed)).text
    let (recording, failure) = Recording.read(document)
    let expected = BruteForceScanner(document)
    #expect(failure == nil)
    #expect(recording.elements == expected.elements)
    #expect(recording.attributes == expected.attributes)
  }

  @Test("The random documents are rich enough to tell anything")
  func documentsAreRich() {
    let scanners = (0..<400).map { BruteForceScanner(RandomDocument(seed: $0).text) }
    #expect(scanners.map(\.elements.count).reduce(0, +) > 3_000)
    #expect(scanners.map(\.attributes.count).reduce(0, +) > 6_000)
  }

  @Test("Places come out the same in whatever order they are asked for", arguments: 0..<20)
  func anyOrder(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = ["a", "é", "\r\n", "\n", "\r", "日", String(repeating: "x", count: 700)]
    let mark = seed % 2 == 0 ? "\u{FEFF}" : ""
    let source = SourceText(mark + (0..<400).map { _ in pieces.randomElement(using: &random)! }.joined())
    var finder = PositionFinder(source)
    for _ in 0..<60 {
      let offset = Int.random(in: 0...source.bytes.count + 1, using: &random)
      var fresh = PositionFinder(source)
      let (found, expected) = (finder.position(at: offset), fresh.position(at: offset))
      #expect(found == expected, "byte \(offset)")
    }
  }

  struct Stray: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let inside: String
    let line, column: Int
  }

  static let strays = [
    Stray(testDescription: "plain", inside: "ab", line: 1, column: 1),
    Stray(testDescription: "after blanks", inside: "  \n\t ab", line: 2, column: 3),
    Stray(testDescription: "after CR LF", inside: "\r\n ab", line: 2, column: 2),
    Stray(testDescription: "beyond ASCII", inside: " éa", line: 1, column: 2),
    Stray(testDescription: "beyond ASCII over lines", inside: " éa\r\nb\r\nc", line: 1, column: 2),
    Stray(testDescription: "beyond ASCII after CR", inside: "\r\r\r\né", line: 4, column: 1),
    Stray(
      testDescription: "long, beyond ASCII", inside: " " + String(repeating: "ñ\r\n", count: 500), line: 1, column: 2),
    Stray(testDescription: "a reference to a character", inside: " &#233;", line: 1, column: 2),
    Stray(testDescription: "a reference in hexadecimal", inside: "\n&#x1F600;x", line: 2, column: 1),
    Stray(testDescription: "a named reference", inside: "  &amp;é;", line: 1, column: 3),
    Stray(testDescription: "text that looks like the end of a reference", inside: " éamp;", line: 1, column: 2),
    Stray(testDescription: "a blank by reference before text", inside: "&#32;é", line: 1, column: 6),
    Stray(testDescription: "a section", inside: "<![CDATA[ab]]>", line: 1, column: 10),
    Stray(testDescription: "a section beyond ASCII", inside: "<![CDATA[\r\n é\r\n]]>", line: 2, column: 2),
    Stray(testDescription: "two brackets", inside: " ]]é", line: 1, column: 2),
  ]

  @Test("Text between elements is found at its first character that is not blank", arguments: strays)
  func strayText(stray: Stray) {
    let inRoot = Recording.read("<root xmlns=\"urn:test\">\n\(stray.inside)<item/></root>").recording.strays
    #expect(inRoot.first == Recording.Place(name: "text", line: stray.line + 1, column: stray.column))
    let inItem = Recording.read("<root xmlns=\"urn:test\"><item>\n\(stray.inside)<part/></item></root>").recording
      .strays
    #expect(inItem == [Recording.Place(name: "text", line: stray.line + 1, column: stray.column)])
  }

  @Test("Values and texts come with references replaced and line breaks made one")
  func values() {
    let recording = Recording.read(
      "<root xmlns=\"urn:test\"><item kind=\"a&lt;&#233;\r\nb\tc\" value='\"'>x&amp;<![CDATA[<y>]]>\r\né<!-- - -->z</item></root>"
    ).recording
    #expect(recording.values == ["a<é b c", "\""])
    #expect(recording.texts.last == "x&<y>\néz")
  }

  @Test("A place before the one asked for last is found again")
  func backwards() {
    let source = SourceText("\u{FEFF}a\r\né\n")
    var finder = PositionFinder(source)
    #expect(finder.position(at: 9) == (3, 1))
    #expect(finder.position(at: 3) == (1, 1))
    #expect(finder.position(at: 0) == (1, 1))
    #expect(finder.position(at: 6) == (2, 1))
    #expect(finder.position(at: 999) == (3, 1))
  }
}
