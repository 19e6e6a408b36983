import PalermoXML
import TestSupport
import Testing

@Suite("Files that are refused")
struct FailureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    /// The reason as Swift prints it, up to its first comma.
    let reason: String
    let offset: Int

    init(_ name: String, _ bytes: [UInt8], _ reason: String, at offset: Int) {
      (testDescription, self.bytes, self.reason, self.offset) = (name, bytes, reason, offset)
    }

    init(_ name: String, _ text: String, _ reason: String, at offset: Int) {
      self.init(name, Array(text.utf8), reason, at: offset)
    }
  }

  static let malformed = [
    Case("another tag closes", "<root><item></part></root>", "malformed(code: 76", at: 12),
    Case("the file ends too early", "<root>\n  <item>", "malformed(code: 77", at: 15),
    Case("a second root", "<root/><root/>", "malformed(code: 5", at: 7),
    Case("text after the root", "<root/>x", "malformed(code: 5", at: 7),
    Case("no element", "hello", "malformed(code: 4", at: 0),
    Case("< in a value", "<root kind=\"a<b\"/>", "malformed(code: 38", at: 13),
    Case("a value without quotation marks", "<root kind=a/>", "malformed(code: 39", at: 11),
    Case("an attribute without a value", "<root kind/>", "malformed(code: 41", at: 10),
    Case("an attribute twice", "<root kind=\"a\" kind=\"b\"/>", "malformed(code: 42", at: 23),
    Case("a control character", "<root>\u{1}</root>", "malformed(code: 9", at: 6),
    Case("an unknown entity", "<root>&nbsp;</root>", "malformed(code: 26", at: 12),
    Case("a lone ampersand", "<root>a & b</root>", "malformed(code: 68", at: 9),
    Case("a prefix that is not declared", "<root><p:item/></root>", "malformed(code: 201", at: 13),
    Case("]]> in a text", "<root>a]]>b</root>", "malformed(code: 62", at: 7),
    Case("-- in a comment", "<root><!-- a -- b --></root>", "malformed(code: 80", at: 13),
    Case("-- in a comment behind an accent", "<root><!-- é -- b --></root>", "malformed(code: 80", at: 14),
    Case("a comment in one with an accent", "<root><!-- é -><!-- b --></root>", "malformed(code: 80", at: 18),
    Case("a declaration that is not first", " <?xml version=\"1.0\"?><root/>", "malformed(code: 64", at: 6),
    Case("a zero byte in a text", Array("<root>a\0b</root>".utf8), "malformed(code: 9", at: 7),
    Case("a zero byte after the root", Array("<root/>\0<root/>".utf8), "malformed(code: 9", at: 7),
    Case("a zero byte in a value", Array("<root kind=\"a\0b\"/>".utf8), "malformed(code: 9", at: 13),
  ]

  @Test("A file that is not well-formed is refused where it breaks", arguments: malformed)
  func isMalformed(refused: Case) { check(refused) }

  static let doctypes = [
    Case("with an internal subset", "<!DOCTYPE root [<!ENTITY a \"b\">]><root>&a;</root>", "doctype", at: 0),
    Case(
      "with an external subset", "<?xml version=\"1.0\"?>\n<!DOCTYPE root SYSTEM \"file:///etc/passwd\"><root/>",
      "doctype", at: 22),
    Case("with < in its identifier", "<!DOCTYPE root SYSTEM \"a<b<c\"><root/>", "doctype", at: 0),
    Case("with a public identifier", "<!-- x --><!DOCTYPE root PUBLIC \"a\" \"b\"><root/>", "doctype", at: 10),
    Case(
      "with an external entity", "<!DOCTYPE root [<!ENTITY a SYSTEM \"/dev/zero\">]><root>&a;</root>", "doctype", at: 0),
    Case(
      "with a parameter entity", "<!DOCTYPE root [<!ENTITY % a SYSTEM \"/dev/zero\"> %a;]><root/>", "doctype", at: 0),
    Case(
      "that laughs a billion times",
      "<!DOCTYPE root [<!ENTITY a0 \"ha\">\((1...30).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);\">" }.joined())]><root>&a30;</root>",
      "doctype", at: 0),
    Case(
      "that never ends", "<!DOCTYPE root [" + String(repeating: "<!ENTITY a \"b\">", count: 10_000), "doctype", at: 0),
    Case("alone", "<!DOCTYPE root>", "doctype", at: 0),
  ]

  @Test("A document type declaration is refused before anything in it is read", arguments: doctypes)
  func isDoctype(refused: Case) { check(refused) }

  static let encodings = [
    Case(
      "UTF-16 with a mark, little-endian", [0xFF, 0xFE] + utf16("<root/>").flatMap { [$0.low, $0.high] },
      "encoding(declared: Optional(\"UTF-16\")", at: 0),
    Case(
      "UTF-16 with a mark, big-endian", [0xFE, 0xFF] + utf16("<root/>").flatMap { [$0.high, $0.low] },
      "encoding(declared: Optional(\"UTF-16\")", at: 0),
    Case(
      "UTF-16 without a mark, little-endian", utf16("<root/>").flatMap { [$0.low, $0.high] },
      "encoding(declared: Optional(\"UTF-16\")", at: 0),
    Case(
      "UTF-16 without a mark, big-endian", utf16("<root/>").flatMap { [$0.high, $0.low] },
      "encoding(declared: Optional(\"UTF-16\")", at: 0),
    Case(
      "Latin-1 as declared",
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><root>".utf8) + [0xE9] + Array("</root>".utf8),
      "encoding(declared: Optional(\"ISO-8859-1\")", at: 30),
    Case(
      "windows-1252 declared in single quotes", "<?xml version='1.0' encoding = 'windows-1252'?><root/>",
      "encoding(declared: Optional(\"windows-1252\")", at: 32),
    Case(
      "Latin-1 undeclared in a text", Array("<root>caf".utf8) + [0xE9] + Array("</root>".utf8),
      "encoding(declared: nil", at: 9),
    Case(
      "a lone byte in a value", Array("<root kind='".utf8) + [0x80] + Array("'/>".utf8), "encoding(declared: nil",
      at: 12),
    Case(
      "a lone byte in a comment", Array("<root><!--".utf8) + [0xFF] + Array("--></root>".utf8),
      "encoding(declared: nil", at: 10),
    Case(
      "a lone byte in an instruction", Array("<root><?a ".utf8) + [0xFF] + Array("?></root>".utf8),
      "encoding(declared: nil", at: 10),
    Case(
      "a lone byte in a section", Array("<root><![CDATA[".utf8) + [0xFF] + Array("]]></root>".utf8),
      "encoding(declared: nil", at: 15),
    Case(
      "a lone byte in a name", Array("<root><".utf8) + [0xFF] + Array("/></root>".utf8), "encoding(declared: nil", at: 7
    ),
    Case(
      "an overlong form of two bytes", Array("<root>a".utf8) + [0xC1, 0xA1] + Array("</root>".utf8),
      "encoding(declared: nil", at: 7),
    Case(
      "an overlong form of three bytes", Array("<root>a".utf8) + [0xE0, 0x81, 0xA1] + Array("</root>".utf8),
      "encoding(declared: nil", at: 7),
    Case(
      "an overlong form in a value", Array("<root kind='".utf8) + [0xE0, 0x81, 0xA1] + Array("'/>".utf8),
      "encoding(declared: nil", at: 12),
    Case(
      "an overlong form in a comment", Array("<root><!--".utf8) + [0xE0, 0x81, 0xA1] + Array("--></root>".utf8),
      "encoding(declared: nil", at: 10),
    Case(
      "half of a pair", Array("<root>a".utf8) + [0xED, 0xA0, 0x80] + Array("</root>".utf8), "encoding(declared: nil",
      at: 7),
    Case(
      "beyond the last character", Array("<root>a".utf8) + [0xF4, 0x90, 0x80, 0x80] + Array("</root>".utf8),
      "encoding(declared: nil", at: 7),
    Case("a character cut at the end", Array("<root/>".utf8) + [0xC3], "encoding(declared: nil", at: 7),
  ]

  @Test("A file that is not UTF-8 is refused at its first wrong byte", arguments: encodings)
  func isNotUTF8(refused: Case) { check(refused) }

  @Test(
    "UTF-8 is read however it is declared",
    arguments: [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?><root>é</root>", "<?xml version='1.0' encoding='UTF8'?><root>é</root>",
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?><root>é</root>", "<?xml version=\"1.0\"?><root>é</root>",
      "<?xml version=\"1.0\" encoding=\"US-ASCII\"?><root>e</root>",
    ])
  func isUTF8(document: String) {
    #expect(Recording.read(document).failure == nil)
  }

  static let limits = [
    Case("depth", String(repeating: "<item>", count: XMLLimits.depth + 1), "tooDeep", at: 6 * XMLLimits.depth),
    Case("depth of a million", String(repeating: "<item>", count: 1_000_000), "tooDeep", at: 6 * XMLLimits.depth),
    Case("attributes", "<root><item \(attributes(XMLLimits.attributes + 1))/></root>", "tooManyAttributes", at: 6),
    Case(
      "attributes by the hundred thousand", "<root><item \(attributes(100_000))/></root>", "tooManyAttributes", at: 6),
    Case(
      "a hundred thousand namespaces",
      "<root><item \((0..<100_000).map { "xmlns:a\($0)='u'" }.joined(separator: " "))/></root>", "tooManyAttributes",
      at: 6),
    Case(
      "elements", "<root>" + String(repeating: "<item/>", count: XMLLimits.elements) + "</root>", "tooManyElements",
      at: 6 + 7 * (XMLLimits.elements - 1)),
    Case("attributes by the ten thousand", "<root><item \(attributes(10_000))/></root>", "tooManyAttributes", at: 6),
    Case("a long text", "<root><item>" + letters(XMLLimits.textBytes + 1) + "</item></root>", "tooMuchText", at: 6),
    Case(
      "a long text in pieces",
      "<root><item>" + String(repeating: "é<!-- -->", count: XMLLimits.textBytes / 2 + 1) + "</item></root>",
      "tooMuchText", at: 6),
    Case(
      "a long value", "<root><item kind=\"" + letters(XMLLimits.textBytes + 1) + "\"/></root>", "tooMuchText", at: 6),
    Case("a value of 11 MB", "<root><item kind=\"" + letters(11_000_000) + "\"/></root>", "tooMuchText", at: 17),
    Case("an instruction of 11 MB", "<root><?a " + letters(11_000_000) + "?></root>", "tooMuchText", at: 10_000_011),
    Case(
      "a section of 11 MB", "<root><item><![CDATA[" + letters(11_000_000) + "]]></item></root>", "tooMuchText",
      at: 10_000_024),
    Case("size", "<root>" + String(repeating: " ", count: XMLLimits.bytes) + "</root>", "tooManyBytes", at: 0),
    Case("nothing", "", "empty", at: 0),
    Case("blanks only", "\u{FEFF} \r\n\t", "empty", at: 0),
  ]

  @Test("A file beyond a limit is refused", arguments: limits)
  func isBeyondLimits(refused: Case) { check(refused) }

  @Test("A file at the limits is read")
  func isWithinLimits() {
    let depth = XMLLimits.depth
    let deep = String(repeating: "<item>", count: depth) + String(repeating: "</item>", count: depth)
    #expect(Recording.read(deep).recording.elements.count == depth)
    #expect(Recording.read(deep).failure == nil)
    #expect(Recording.read("<root><item \(Self.attributes(XMLLimits.attributes))/></root>").failure == nil)
    #expect(Recording.read("<root><item kind=\"\(Self.letters(XMLLimits.textBytes))\"/></root>").failure == nil)
    #expect(Recording.read("<root><item>\(Self.letters(XMLLimits.textBytes))</item></root>").failure == nil)
  }

  @Test(
    "What looks like a tag with too many attributes may stand in a comment, a section or an instruction",
    arguments: [
      ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?a ", "?>"),
    ])
  func isNoTag(start: String, end: String) {
    let tag = "<item \(Self.attributes(20_000))/>"
    #expect(Recording.read("<root><item>\(start)\(tag)\(end)</item></root>").failure == nil)
    #expect(
      Recording.read("<root><item>\(start)\(tag)\(end)\(tag)</item></root>").failure.map { "\($0.reason)" }
        == "tooManyAttributes")
  }

  @Test(
    "A file cut at any byte is refused",
    arguments: [
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- é --><root kind='é>'><item xml:lang=\"es\">é&#233;&amp;</item><![CDATA[é]]><?a é?></root>"
    ])
  func isCut(document: String) {
    let bytes = Array(document.utf8)
    let reader = Recording.reader()
    for count in 0..<bytes.count {
      let failure = Recording.read(SourceText(bytes[..<count]), with: reader).failure
      #expect(failure != nil, "cut at \(count)")
      #expect((failure?.offset ?? 0) <= count)
    }
    #expect(Recording.read(SourceText(bytes), with: reader).failure == nil)
  }

  @Test("A file with any byte changed gives a verdict")
  func isChanged() {
    let bytes = Array(
      "<?xml version=\"1.0\"?><root kind='é'><item xml:lang=\"es\">é&amp;</item><![CDATA[x]]></root>".utf8)
    let reader = Recording.reader()
    var refusedCount = 0
    for index in bytes.indices {
      for byte: UInt8 in [0x00, 0x01, 0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5D, 0x80, 0xC3, 0xFF] {
        var changed = bytes
        changed[index] = byte
        if let failure = Recording.read(SourceText(changed), with: reader).failure {
          refusedCount += 1
          #expect(failure.offset <= changed.count)
        } else {
          #expect(String(validating: changed, as: UTF8.self) != nil, "byte \(index) made \(byte)")
          #expect(byte != 0 && byte != 1, "byte \(index) made \(byte)")
        }
      }
    }
    #expect(refusedCount > 500)
  }

  private func check(_ refused: Case) {
    let failure = Recording.read(SourceText(refused.bytes), with: Recording.reader()).failure
    #expect(
      failure.map { "\($0.reason)" }?.hasPrefix(refused.reason) == true,
      "\(failure.map { "\($0)" } ?? "read without a failure")")
    #expect(failure?.offset == refused.offset)
  }

  private static func utf16(_ text: String) -> [(low: UInt8, high: UInt8)] {
    text.utf16.map { (UInt8($0 & 0xFF), UInt8($0 >> 8)) }
  }

  private static func attributes(_ count: Int) -> String { (0..<count).map { "a\($0)=\"\"" }.joined(separator: " ") }

  private static func letters(_ count: Int) -> String { String(repeating: "a", count: count) }
}
