import Foundation
import PalermoXML
import TestSupport
import Testing

/// What is read without libxml2 is what is read with it: then a file that is taken need not be given to libxml2.
struct ScannerTests {
  /// What a reader reported, to be compared.
  private static func reported(_ recording: Recording) -> [String] {
    recording.elements.map(\.description) + recording.attributes.map(\.description) + recording.values
      + recording.texts + recording.strays.map(\.description)
  }

  /// Reads a document with and without libxml2, and expects the same of both.
  ///
  /// - Returns: Whether it is well-formed.
  @discardableResult
  private static func compare(_ source: SourceText, _ comment: @autoclosure () -> String) -> Bool {
    var expected = Recording(source)
    let failure = LibXML2Reader(namespace: Recording.namespace, names: XMLNames(Recording.names))
      .read(source, visitor: &expected)
    var found = Recording(source)
    let scanningFailure = XMLScanningReader(namespace: Recording.namespace, names: XMLNames(Recording.names))
      .read(source, visitor: &found)
    #expect((failure == nil) == (scanningFailure == nil), "\(comment())")
    guard failure == nil, scanningFailure == nil else { return false }
    // Stray text may be found in other pieces; then what libxml2 finds counts, as it does for what is not well-formed.
    var whole = Recording(source)
    _ = Recording.reader().read(source, visitor: &whole)
    #expect(reported(whole) == reported(expected), "\(comment())")
    if expected.strays.isEmpty { #expect(reported(found) == reported(expected), "\(comment())") }
    #expect(found.strays.isEmpty == expected.strays.isEmpty, "\(comment())")
    #expect(XMLDocument(scanning: source) == XMLDocument(source), "\(comment())")
    return true
  }

  @Test("Files of the project", arguments: ["Questionnaires", "Samples/americas", "Samples/rules", "Schemas"])
  func filesOfTheProject(_ folder: String) {
    for path in Project.files(in: folder, extension: folder == "Schemas" ? "xsd" : "xml") {
      Self.compare(SourceText(Project.bytes(path)), path)
    }
  }

  @Test func documentsOfEveryKind() {
    let names = """
      xmlns="urn:test" xmlns:p='urn:p' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      """
    let documents = [
      "<root \(names)/>", "<root \(names) kind=\"a&lt;&#10;&#x41;b\tc\r\nd\"/>", "<p:root xmlns:p=\"urn:test\"/>",
      "<root \(names)><item p:kind='1' xsi:schemaLocation='a b' xml:lang='es'>a&amp;b\r\nc\rd<![CDATA[<x>\r\n]]>é</item></root>",
      "<root \(names)> x <p:item/>&#32;<item xmlns=''/><!-- a\r\nb --><?do  it now?><item>&#233;</item> </root>\n",
      "<?xml version='1.0'?><!-- before --><root \(names)/><!-- behind -->",
      "<root \(names)><item>a]]&gt;b</item></root>",
      // What is not well-formed.
      "<root>", "<root></item>", "<root/><root/>", "x<root/>", "<root a=1/>", "<root a='1' a='2'/>", "<root a='<'/>",
      "<root>&nbsp;</root>", "<root>&</root>", "<root>]]></root>", "<root><!-- -- --></root>", "<root><!-- </root>",
      "<root p:a='1'/>", "<p:root/>", "<root a='1'b='2'/>", "<root>\u{1}</root>", "<root>&#0;</root>", "< root/>",
      "<root><![CDATA[</root>", "<root><?xml version='1.0'?></root>", "<root>\u{FFFE}</root>", "<root/>x",
      "<!DOCTYPE root><root/>",
      "<root a='&#xD800;'/>", "<1root/>", "<root><item></root></item>", "<root", "<root a", "<root a=", "<root a='",
      "</root>",
    ]
    for document in documents { Self.compare(SourceText(document), document) }
  }

  @Test func documentsBeyondASCII() {
    for document in Self.beyondASCII { Self.compare(SourceText(document), document) }
  }

  private static let beyondASCII = [
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

  @Test func whatIsTakenByPlacesOfWords() {
    // Every length before a mark, so that the mark stands at each place of the eight bytes that are looked at together.
    for mark in ["<", "&", "]", "]]>", "\"", "'", "\r", "\n", "\t", "\u{1}", "\u{7F}", "é", "\u{FFFE}", "€", "😀", ">"] {
      for length in 0..<20 {
        let text = String(repeating: "a", count: length) + mark + String(repeating: "b", count: 19 - length)
        Self.compare(SourceText("<root xmlns='urn:test'><item>\(text)</item></root>"), text)
        Self.compare(SourceText("<root xmlns='urn:test'><item kind=\"\(text)\"/></root>"), text)
      }
    }
  }

  @Test(
    "Limits are those of libxml2 or narrower",
    arguments: [
      "<item value='\(String(repeating: "&amp;", count: 300_000))'/>",
      "<item xmlns:a='urn:\(String(repeating: "a", count: 2_000))'/>",
      (0..<5_000).map { "<item\($0)/>" }.joined(), (0..<5_000).map { "<?target\($0)?>" }.joined(),
      (0..<5_000).map { "<item xmlns='urn:\($0)'/>" }.joined(),
    ])
  func limits(_ content: String) {
    let source = SourceText("<root xmlns='urn:test'>\(content)</root>")
    var (expected, found) = (Recording(source), Recording(source))
    let failure = LibXML2Reader(namespace: Recording.namespace, names: XMLNames(Recording.names))
      .read(source, visitor: &expected)
    #expect(failure != nil)
    let same = Recording.reader().read(source, visitor: &found)
    #expect(same?.offset == failure?.offset && Self.reported(found) == Self.reported(expected))
  }

  @Test("Random documents, whole and with a character replaced", arguments: 0..<60)
  func random(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let document = Array(RandomDocument(seed: UInt64(seed)).text.unicodeScalars)
    let pieces: [Unicode.Scalar] = [
      "é", "×", "_", "😀", "<", ">", "&", "'", "\"", " ", "/", "]", "\r", "\u{FFFE}", "\u{FEFF}", "\u{80}", ":", "x",
      "=",
    ]
    for round in 0..<(Project.isNightly ? 2_000 : 10) {
      var changed = document
      if round > 0 { changed[changed.indices.randomElement(using: &random)!] = pieces.randomElement(using: &random)! }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: changed)
      Self.compare(SourceText(String(text)), String(text))
    }
  }

  @Test func damagedDocuments() {
    var random = SeededRandom(seed: 15)
    let bytes = Array(
      """
      <?xml version="1.0"?><root xmlns="urn:test" xmlns:p="urn:p"><!-- no --><item kind="a&amp;b" p:x='1'>t&lt;é</item>
      <part xml:lang="es"><value>1</value><![CDATA[<]]></part><?do it?></root>
      """.utf8)
    let pieces = ["<", ">", "&", "\"", "'", "/", "=", " ", ":", "]]>", "--", "&#", ";", "?", "!", "x", "é", "\r"]
    var wellFormed = 0
    for _ in 0..<3_000 {
      var damaged = bytes
      for _ in 0...Int.random(in: 0...1, using: &random) {
        let place = Int.random(in: damaged.indices, using: &random)
        if Bool.random(using: &random) { damaged.remove(at: place) }
        if Bool.random(using: &random) {
          damaged.insert(contentsOf: Array(pieces.randomElement(using: &random)!.utf8), at: place)
        }
      }
      if Self.compare(SourceText(damaged), String(decoding: damaged, as: UTF8.self)) { wellFormed += 1 }
    }
    #expect(wellFormed > 300 && wellFormed < 2_700)
  }
}
