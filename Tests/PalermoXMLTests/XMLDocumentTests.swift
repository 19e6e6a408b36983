import PalermoXML
import TestSupport
import Testing

@Suite("What is read whole is what is written")
struct XMLDocumentTests {
  static let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- before -->
    <?editor schema.xsd?>
    <a xmlns="urn:palermo-toolkit:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="x y"> <!-- beside -->
      <b/> <!-- behind -->

      <!-- after an
         empty line -->
      <c xml:lang="fr">Oui<!-- inside --> : <?x?>non &amp; &lt;</c>
      <d>
        <!-- alone -->
      </d>
    </a>
    <!-- after -->

    """

  @Test("Comments and instructions stay where they are")
  func remarks() throws {
    let document = try #require(XMLDocument(SourceText(Self.document)))
    #expect(document.text == Self.document)
  }

  @Test("Prefixes, quotation marks, sections and references are those of the writer")
  func forms() throws {
    let source = SourceText(
      """
      \u{FEFF}<p:a xmlns:p='urn:palermo-toolkit:1' b = '"' ><p:c><![CDATA[<&]]>&#233;</p:c><p:d></p:d></p:a>
      """)
    #expect(
      try #require(XMLDocument(source)).text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a xmlns="urn:palermo-toolkit:1" b="&quot;">
          <c>&lt;&amp;é</c>
          <d/>
        </a>

        """)
  }

  @Test("A file that is not well-formed is none", arguments: ["", "<a", "<a></b>", "<!DOCTYPE a><a/>", "<a/><b/>"])
  func malformed(text: String) {
    #expect(XMLDocument(SourceText(text)) == nil)
  }

  @Test("What was written is read as the same", arguments: 0..<200)
  func roundTrip(seed: UInt64) {
    var maker = RandomNode(seed: seed)
    let document = XMLDocument(
      prologue: maker.remarks(isInside: false), root: maker.element(depth: 1), epilogue: maker.remarks(isInside: false))
    #expect(XMLDocument(SourceText(document.text)) == document)
  }
}

/// Makes elements with everything that can stand in one.
private struct RandomNode {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func element(depth: Int) -> XMLNode {
    let names = ["a", "b", "xml:lang", "c"].shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random))
    let attributes = names.map { XMLNode.Attribute($0, text()) }
    var content: [XMLNode.Content] = []
    if depth > 4 || Int.random(in: 0..<4, using: &random) == 0 {
      content = Bool.random(using: &random) ? [.text("x" + text())] : []
      if !content.isEmpty { content.append(.remark(.comment(text(), lead: .sameLine))) }
    } else {
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        content += remarks(isInside: true).map { .remark($0) }
        content.append(.element(element(depth: depth + 1)))
      }
    }
    return XMLNode(
      name: ["item", "part", "é"].randomElement(using: &random)!, attributes: attributes, content: content)
  }

  mutating func remarks(isInside: Bool) -> [XMLRemark] {
    (0..<[0, 0, 0, 1, 2].randomElement(using: &random)!).map { _ in
      let lead: XMLRemark.Lead =
        isInside ? [.sameLine, .nextLine, .emptyLine].randomElement(using: &random)! : .nextLine
      return .comment(text(), lead: lead)
    }
  }

  private mutating func text() -> String {
    let parts = ["&", "<", ">", "\"", "'", "é", "\u{301}", "-", "--", "]]>", "😀", " ", "a", "&amp;", "\u{A0}", "\n"]
    return (0..<Int.random(in: 0...5, using: &random)).map { _ in parts.randomElement(using: &random)! }.joined()
  }
}
