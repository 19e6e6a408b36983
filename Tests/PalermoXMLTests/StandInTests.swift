import PalermoXML
import TestSupport
import Testing

@Suite("What libxml2 reads in place of a file beyond ASCII")
struct StandInTests {
  /// Blanks behind the root that make a file so large that it is read itself.
  private static let blanks = String(repeating: " ", count: 4 << 20)

  /// The verdict must be the same, and with it everything that was read.
  private func compare(_ document: String, with reader: XMLReader) {
    let (recording, failure) = Recording.read(SourceText(document), with: reader)
    let (expected, expectedFailure) = Recording.read(SourceText(document + Self.blanks), with: reader)
    #expect((failure == nil) == (expectedFailure == nil), "\(document)")
    #expect(recording.elements == expected.elements, "\(document)")
    #expect(recording.attributes == expected.attributes)
    #expect(recording.values == expected.values)
    #expect(recording.texts == expected.texts)
    #expect(recording.strays == expected.strays)
  }

  static let documents = [
    "<é:root xmlns:é='urn:test'></ö:root>", "<é:root xmlns:é='urn:test'></é:root>",
    "<root xmlns='urn:test'><ítem/></root>",
    "<root xmlns='urn:test'><ítem></ïtem></root>", "<root xmlns='urn:test' a×b='1'/>",
    "<root xmlns='urn:test' é='1' ö='1'/>",
    "<root xmlns='urn:test' xmlns:a×='urn:b'/>", "<root xmlns='urn:test' xmlns:é='urn:b' xmlns:ö='urn:b'/>",
    "<root xmlns='urn:test'><?é× ?></root>", "<?é ?><root xmlns='urn:test'/>", "<root xmlns='urn:tést'/>",
    "<root xmlns='urn:test' xmlns:a='urn:é' xmlns:b='urn:ö' a:kind='1' b:kind='1'/>",
    "<root xmlns='urn:test'>&é;</root>",
    "<root xmlns='urn:test'><item>é\u{FFFE}</item></root>", "<root xmlns='urn:test'><item kind='é\u{FFFF}'/></root>",
    "<root xmlns='urn:test'><item kind='\u{F8FF}\u{FEFF}é\u{FFFD}'>\u{FEFF}é</item></root>",
    "\u{FEFF}<root xmlns='urn:test'>é</root>",
    "\u{FEFF}\u{FEFF}<root xmlns='urn:test'>é</root>",
    "<root xmlns='urn:test'><item kind='é_&amp;é'>_é&amp;_é</item></root>",
    "<root xmlns='urn:test'><item kind='é\té'>é\r\né\ré</item></root>",
    "<root xmlns='urn:test'><item><![CDATA[é_]]>é<!-- é --></item></root>",
    "<root xmlns='urn:test'><item>é]]>é</item></root>", "<root xmlns='urn:test'>é<!-- é -- é --></root>",
    "<root xmlns='urn:test'>é</root>é",
    "<!DOCTYPE é [<!ENTITY é 'é'>]><root xmlns='urn:test'/>", "<root xmlns='urn:test'>\u{1}é</root>",
    "<root xmlns='urn:test'>é&#233;é&#xFFFE;</root>",
  ]

  @Test("A stand-in tells what the file tells", arguments: documents)
  func tellsTheSame(document: String) { compare(document, with: Recording.reader()) }

  @Test("It does in random documents, whole and with a character replaced", arguments: 0..<60)
  func random(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let reader = Recording.reader()
    let document = Array(RandomDocument(seed: UInt64(seed)).text.unicodeScalars)
    let pieces: [Unicode.Scalar] = [
      "é", "×", "_", "😀", "<", ">", "&", "'", "\"", " ", "/", "]", "\r", "\u{FFFE}", "\u{FEFF}", "\u{80}",
    ]
    for round in 0..<6 {
      var changed = document
      if round > 0 { changed[changed.indices.randomElement(using: &random)!] = pieces.randomElement(using: &random)! }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: changed)
      compare(String(text), with: reader)
    }
  }
}
