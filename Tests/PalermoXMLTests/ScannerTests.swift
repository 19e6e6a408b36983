import PalermoXML
import TestSupport
import Testing

/// What is read without libxml2 is what is read with it.
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
    let (expected, failure) = Recording.read(source, with: Recording.reader())
    var found = Recording(source)
    let scanningFailure = XMLScanningReader(namespace: Recording.namespace, names: XMLNames(Recording.names))
      .read(source, visitor: &found)
    #expect((failure == nil) == (scanningFailure == nil), "\(comment())")
    guard failure == nil, scanningFailure == nil else { return false }
    #expect(reported(found) == reported(expected), "\(comment())")
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
