import Testing

@testable import PalermoExercise

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
}
