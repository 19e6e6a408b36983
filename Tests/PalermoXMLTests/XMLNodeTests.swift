import PalermoXML
import TestSupport
import Testing

@Suite("What is written")
struct XMLNodeTests {
  @Test("Markup is escaped, and nothing else")
  func markup() {
    let node = XMLNode("a", ["b": "<\"&\">\n'", "c": nil], [XMLNode("d", text: "1 < 2 & 3 > \"2\"")])
    #expect(
      XMLDocument(root: node).text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a xmlns="urn:palermo-toolkit:1" b="&lt;&quot;&amp;&quot;>&#10;'">
          <d>1 &lt; 2 &amp; 3 &gt; "2"</d>
        </a>

        """)
  }

  @Test("What XML cannot hold is replaced")
  func unholdable() {
    #expect(XMLNode("a", text: "\0\u{1B}[31m\u{FFFF}\t").document.hasSuffix(">\u{FFFD}\u{FFFD}[31m\u{FFFD}&#9;</a>\n"))
  }

  @Test("A mark at the beginning of a text stays apart from the bracket before it")
  func combiningMark() {
    let text = XMLDocument(root: XMLNode("a", ["b": "\u{338}x"], [XMLNode("d", text: "\u{338}x\u{338}")])).text
    #expect(text.contains("b=\"&#824;x\""))
    #expect(text.contains("<d>&#824;x\u{338}</d>"))
  }

  @Test("A comment cannot end early", arguments: ["--", "a -- b", "---", "-", "a-", "-->", "-", ""])
  func comment(text: String) {
    let document = XMLDocument(prologue: [.comment(text)], root: XMLNode("a")).text
    let read = XMLDocument(SourceText(document))
    #expect(read?.prologue.count == 1)
    #expect(read?.root == XMLNode("a"))
  }
}
