import PalermoXML
import Testing

@Suite struct XMLNodeTests {
  @Test func markupIsEscaped() {
    let node = XMLNode("a", ["b": "<\"&\">\n", "c": nil], [XMLNode("d", text: "1 < 2 & 3")])
    #expect(
      node.document == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a xmlns="urn:palermo-toolkit:1" b="&lt;&quot;&amp;&quot;&gt;&#10;">
          <d>1 &lt; 2 &amp; 3</d>
        </a>

        """)
  }

  @Test func whatXMLCannotHoldIsReplaced() {
    let node = XMLNode("a", text: "\0\u{1B}[31m\u{FFFF}\t")
    #expect(node.documentWithoutNamespace.hasSuffix("<a>\u{FFFD}\u{FFFD}[31m\u{FFFD}&#9;</a>\n"))
  }
}
