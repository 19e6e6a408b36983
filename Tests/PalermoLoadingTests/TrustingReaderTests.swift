import PalermoLoading
import PalermoVocabularies
import PalermoXML
import TestSupport
import Testing

private let namespace = "xmlns=\"\(toolkitNamespace)\""

@Suite("Files of the program, read on trust")
struct TrustingReaderTests {
  @Test("Every file of the program that is plain gives the elements that a reader finds who checks it")
  func sameElements() throws {
    let reader = XMLReader(namespace: toolkitNamespace, names: Name.forReaders)
    let trusting = XMLTrustingReader(names: Name.forReaders)
    var plain = 0
    for name in BuiltIn.names where name.hasSuffix(".xml") && !name.hasPrefix("Samples/rules/") {
      let source = try #require(BuiltIn.source(name))
      var (checked, trusted) = (ElementRecording(), ElementRecording())
      #expect(reader.read(source, visitor: &checked) == nil, "\(name)")
      guard trusting.read(source, visitor: &trusted) else { continue }
      plain += 1
      let difference = zip(checked.lines, trusted.lines).first { $0 != $1 }
      #expect(
        difference == nil && checked.lines.count == trusted.lines.count, "\(name): \(String(describing: difference))")
    }
    // Questionnaires, and what is known of the states: whatever a run for one submission needs.
    #expect(plain >= 50)
  }

  @Test(
    "What is not plain is left to another reader",
    arguments: [
      "", "<region", "<region xmlns='urn:palermo-toolkit:1'/>",
      "<region \(namespace)><!-- a --><name/></region>", "<region \(namespace)><name><![CDATA[a]]></name></region>",
      "<region \(namespace)><?a b?><name/></region>", "<region \(namespace)>\r<name/></region>",
      "<region \(namespace)><unheard/></region>", "<region \(namespace) unheard=\"a\"/>", "<region \(namespace)><name>",
      "<region \(namespace)><name></name>", "<region \(namespace) id=\"a", "<region \(namespace) id=a/>",
      "<p:region xmlns:p=\"\(toolkitNamespace)\"/>", "<region \(namespace)><name/",
    ])
  func notPlain(text: String) {
    var recording = ElementRecording()
    #expect(!XMLTrustingReader(names: Name.forReaders).read(SourceText(text), visitor: &recording))
  }

  @Test("One reader reads a file the same after one that it left to another")
  func reuse() {
    let trusting = XMLTrustingReader(names: Name.forReaders)
    let text =
      "<?xml version=\"1.0\"?>\n<region \(namespace) id=\"a\"><name xml:lang=\"en\" >A &lt;&#66;</name ><state code=\"&quot;&amp;\"/></region>\n"
    for begun in ["<region \(namespace)><name><name>", text] {
      var (ignored, recording) = (ElementRecording(), ElementRecording())
      _ = trusting.read(SourceText(begun), visitor: &ignored)
      #expect(trusting.read(SourceText(text), visitor: &recording))
      #expect(
        recording.lines.map { $0.split(separator: " ", maxSplits: 1).last ?? "" } == [
          "region id=a ", "name xml:lang=en A <B", "state code=\"& ",
        ])
    }
  }
}

/// What a reader found, a line for each element.
private struct ElementRecording: XMLVisitor {
  private(set) var lines: [String] = []

  mutating func root(_ element: XMLElement) { add(element) }
  mutating func strayText(at offset: Int) { lines.append("text at \(offset)") }

  mutating func child(_ element: XMLElement) {
    add(element)
    for child in element.children { self.child(child) }
  }

  private mutating func add(_ element: XMLElement) {
    let attributes = element.attributes.map { "\(Name(rawValue: $0.name)?.text ?? $0.unknownName)=\($0.value) " }
    lines.append(
      "\(element.offset) \(Name(rawValue: element.name)?.text ?? element.unknownName) \(attributes.joined())"
        + (element.hasChildren ? "" : element.text))
  }
}
