import Foundation
import PalermoXML
import TestSupport
import Testing

/// A file that is made to harm whoever reads it, and what is to be said of it.
struct HostileFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The rules that it breaks, among others perhaps; none for a file that is only odd.
  let rules: [String]
  let bytes: @Sendable () -> [UInt8]

  private init(_ name: String, _ rules: String..., bytes: @escaping @Sendable () -> [UInt8]) {
    (testDescription, self.rules, self.bytes) = (name, rules, bytes)
  }

  /// A submission with something in it.
  private static func inside(_ name: String, _ rules: String..., text: @escaping @Sendable () -> String) -> HostileFile
  {
    HostileFile(name: name, rules: rules) { Array((head + text() + "</submission>").utf8) }
  }

  /// A submission behind something.
  private static func behind(_ text: String, _ name: String, _ rules: String...) -> HostileFile {
    HostileFile(name: name, rules: rules) {
      Array((text + head + "<answer question=\"tip.5.offence\" value=\"&a;\"/></submission>").utf8)
    }
  }

  private init(name: String, rules: [String], bytes: @escaping @Sendable () -> [UInt8]) {
    (testDescription, self.rules, self.bytes) = (name, rules, bytes)
  }

  static let head = """
    <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA" \
    cycle="2026" status="draft" date="2026-05-30"><source kind="exercise"/>
    """

  private static func many(_ count: Int, _ text: (Int) -> String) -> String {
    var result = ""
    for number in 0..<count { result += text(number) }
    return result
  }

  private static let bomb = (1...30).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);\">" }.joined()

  static let entities = [
    behind(
      "<!DOCTYPE submission [<!ENTITY a0 \"ha\">\(bomb)<!ENTITY a \"&a30;\">]>", "an entity bomb", "doctype-refused"),
    behind("<!DOCTYPE submission SYSTEM \"file:///etc/passwd\">", "an entity bomb elsewhere", "doctype-refused"),
    behind(
      "<!DOCTYPE submission [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "an external entity in a file",
      "doctype-refused"),
    behind(
      "<!DOCTYPE submission [<!ENTITY a SYSTEM \"http://127.0.0.1:9/a\">]>", "an external entity on the network",
      "doctype-refused"),
    behind("<!DOCTYPE submission SYSTEM \"http://127.0.0.1:9/a.dtd\">", "a DTD on the network", "doctype-refused"),
    behind(
      "<!DOCTYPE submission [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>", "a parameter entity", "doctype-refused"
    ),
    behind("", "an entity that nothing declares", "malformed-xml"),
    behind(
      "<?xml-stylesheet href=\"file:///etc/passwd\"?><?php evil ?>", "instructions, and an entity", "malformed-xml"),
    inside("XInclude", "unknown-element") {
      "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\" parse=\"text\"/>"
    },
    HostileFile("a schema elsewhere") {
      Array(
        (head.replacing(
          " state=",
          with:
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:palermo-toolkit:1 http://127.0.0.1:9/a.xsd\" state="
        ) + "</submission>").utf8)
    },
    inside("instructions") { "<?xml-stylesheet href=\"http://127.0.0.1:9/a.xsl\"?>" },
  ]

  static let encodings = [
    HostileFile("UTF-7", "wrong-encoding") {
      Array("<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-submission/+AD4-".utf8)
    },
    HostileFile("UTF-16 that claims to be UTF-8", "wrong-encoding") {
      [0xFF, 0xFE]
        + ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + head).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    },
    HostileFile("UTF-8 that claims to be UTF-16", "wrong-encoding") {
      Array(("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + head + "</submission>").utf8)
    },
    HostileFile("UTF-32", "wrong-encoding") {
      [0, 0, 0xFE, 0xFF] + head.unicodeScalars.flatMap { [0, 0, UInt8($0.value >> 8), UInt8($0.value & 0xFF)] }
    },
    HostileFile("EBCDIC", "wrong-encoding") { [0x4C, 0x6F, 0xA7, 0x94, 0x93] },
    HostileFile("Latin-1", "wrong-encoding") {
      Array((head + "<!-- caf").utf8) + [0xE9] + Array(" --></submission>".utf8)
    },
    HostileFile("two byte order marks", "malformed-xml") { Array(("\u{FEFF}\u{FEFF}" + head + "</submission>").utf8) },
    HostileFile("zero bytes", "malformed-xml") { Array((head + "\0\0</submission>").utf8) },
    HostileFile("an overlong <", "wrong-encoding") { Array(head.utf8) + [0xC0, 0xBC] + Array("</submission>".utf8) },
  ]

  static let sizes = [
    inside("depth", "limit-exceeded") {
      String(repeating: "<answer>", count: 10_000) + String(repeating: "</answer>", count: 10_000)
    },
    inside("attributes", "limit-exceeded") { "<answer \(many(500_000) { " a\($0)=\"\"" })/>" },
    inside("namespaces", "limit-exceeded") { "<answer \(many(500_000) { " xmlns:a\($0)=\"u\"" })/>" },
    inside("a value of 11 MB", "limit-exceeded") {
      "<answer question=\"\(String(repeating: "a", count: 11_000_000))\"/>"
    },
    inside("a text of 2 MB in references", "limit-exceeded") {
      "<answer question=\"tip.5.offence\"><explanation xml:lang=\"en\">\(String(repeating: "&#233;", count: 1_000_000))"
    },
    inside("8 MB of blanks") { String(repeating: " \n", count: 4_000_000) },
    inside("unknown elements by the ten thousand", "limit-exceeded") { many(20_000) { "<a\($0)/>\n" } },
    inside("namespaces by the ten thousand", "limit-exceeded") { many(20_000) { "<a xmlns=\"u\($0)\"/>\n" } },
    inside("instructions by the hundred thousand") { String(repeating: "<?x y?>", count: 100_000) },
    inside("an id of 1 MB", "unknown-question") {
      "<answer question=\"\(String(repeating: "q", count: 1_000_000))\" value=\"yes\"/>"
    },
    inside("a state of 1 MB", "invalid-value") { "" }.replacingHead(
      "state=\"XAA\"", with: "state=\"\(String(repeating: "X", count: 1_000_000))\""),
    inside("an id of 1 MB with thousands of figures", "unknown-question") {
      "<answer question=\"\(String(repeating: "q", count: 1_000_000))\">\(many(5_000) { _ in "<figure year=\"2000\" value=\"1\"/>" })</answer>"
    },
    inside("explanations that differ in the middle alone", "unknown-question") {
      let end = String(repeating: "y", count: 60)
      return many(40_000) {
        "<answer question=\"q\($0)\"><explanation xml:lang=\"es\">\(end)\($0)\(end)</explanation></answer>\n"
      }
    },
    inside("ids twice", "duplicate-answer") { many(4_000) { "<answer question=\"q\($0 % 2_000)\"/>\n" } },
    inside("ids twice on one line", "limit-exceeded") { many(12_000) { "<answer question=\"q\($0 % 6_000)\"/>" } },
    inside("unknown questions by the ten thousand", "limit-exceeded") {
      many(12_000) { "<answer question=\"q\($0)\" value=\"yes\"/>\n" }
    },
    inside("values by the ten thousand", "unknown-option") {
      "<answer question=\"tip.5.assistance\" value=\"\(many(12_000) { "o\($0) " })\"/>"
    },
    inside("laws by the ten thousand", "limit-exceeded") {
      "<answer question=\"tip.5.offence\" value=\"yes\">\(many(12_000) { "<evidence kind=\"legislation\" title=\"\($0)\"/>" })</answer>"
    },
    inside("confidential answers that never end", "limit-exceeded") {
      String(repeating: "<answer confidential=\"true\"><text>", count: 100_000)
    },
    HostileFile("blanks for ever", "limit-exceeded") { Array(head.utf8) },
  ]

  static let names = [
    inside("an unknown prefix", "malformed-xml") { "<p:answer question=\"tip.5.offence\"/>" },
    inside("a prefix bound anew", "unknown-element") {
      "<p:a xmlns:p=\"urn:palermo-toolkit:1\"><p:b xmlns:p=\"urn:other\"/></p:a>"
    },
    inside("the prefix xml bound anew", "malformed-xml") {
      "<answer xmlns:xml=\"urn:other\" question=\"tip.5.offence\"/>"
    },
    inside("the prefix xmlns bound", "malformed-xml") {
      "<answer xmlns:xmlns=\"urn:other\" question=\"tip.5.offence\"/>"
    },
    inside("an attribute twice by two prefixes", "malformed-xml") {
      "<a xmlns:p=\"u\" xmlns:q=\"u\" p:b=\"\" q:b=\"\"/>"
    },
    inside("our namespace taken away", "unknown-element") {
      "<answer xmlns=\"\" question=\"tip.5.offence\" value=\"no\"/>"
    },
    inside("ids that only normalization makes alike", "invalid-value") {
      "<answer question=\"caf\u{E9}\" value=\"no\"/><answer question=\"cafe\u{301}\" value=\"no\"/>"
    },
    inside("controls of terminals and of writing direction") { "<!-- \u{202E}\u{2066}\u{200B} -->" },
  ]

  private func replacingHead(_ old: String, with new: String) -> HostileFile {
    HostileFile(name: testDescription, rules: rules) { [bytes] in
      Array(String(decoding: bytes(), as: UTF8.self).replacing(old, with: new, maxReplacements: 1).utf8)
    }
  }
}
