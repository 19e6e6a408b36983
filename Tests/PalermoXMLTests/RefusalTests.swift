import PalermoXML
import Testing

/// What is refused before anything in it is read.
struct RefusalTests {
  private struct Counter: XMLVisitor {
    var elements = 0
    mutating func root(_ element: XMLElement) { elements += 1 }
    mutating func child(_ element: XMLElement) { elements += 1 }
    mutating func strayText(at offset: Int) {}
  }

  private func read(_ source: SourceText) -> (failure: XMLFailure?, elements: Int) {
    var counter = Counter()
    let failure = XMLReader(namespace: "", names: []).read(source, visitor: &counter)
    return (failure, counter.elements)
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", "<!DOCTYPE a SYSTEM \"http://127.0.0.1/x\"><a/>",
    "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>", "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><a/>",
    "<!DOCTYPE a [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&c;&c;\"><!ENTITY c \"x\">]><a>&a;</a>",
  ])
  func doctypes(text: String) throws {
    let (failure, elements) = read(SourceText(text))
    guard case .doctype = try #require(failure).reason else { Issue.record("\(failure!)"); return }
    #expect(elements == 0)
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x3C, 0x00], 0), ([0xFE, 0xFF, 0x00, 0x3C], 0), ([0x3C, 0x00, 0x61, 0x00], 0),
    (Array("<a>".utf8) + [0xE9] + Array("</a>".utf8), 3), (Array("<a>".utf8) + [0xC0, 0xAF] + Array("</a>".utf8), 3),
    (Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>".utf8), 30),
  ] as [([UInt8], Int)])
  func encodings(bytes: [UInt8], offset: Int) throws {
    let failure = try #require(read(SourceText(bytes)).failure)
    guard case .encoding = failure.reason else { Issue.record("\(failure)"); return }
    #expect(failure.offset == offset)
  }

  @Test func limits() throws {
    let depth = XMLLimits.depth + 1
    let deep = read(SourceText(String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)))
    guard case .tooDeep = try #require(deep.failure).reason else { Issue.record("\(deep)"); return }
    #expect(deep.failure!.offset == 3 * (depth - 1))

    let attributes = (0...XMLLimits.attributes).map { " a\($0)=\"\"" }.joined()
    let wide = read(SourceText("<b\(attributes)/>"))
    guard case .tooManyAttributes = try #require(wide.failure).reason else { Issue.record("\(wide)"); return }

    let text = String(repeating: "é", count: XMLLimits.textBytes)
    for document in ["<a><b>\(text)</b></a>", "<a><b c=\"\(text)\"/></a>"] {
      let long = read(SourceText(document))
      guard case .tooMuchText = try #require(long.failure).reason else { Issue.record("\(document.count)"); return }
    }

    let large = read(SourceText([UInt8](repeating: 0x20, count: XMLLimits.bytes + 1)))
    guard case .tooManyBytes = try #require(large.failure).reason else { Issue.record("\(large)"); return }
  }

  @Test func withinTheLimitsNothingIsRefused() {
    let depth = XMLLimits.depth
    #expect(read(SourceText(String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth))).failure == nil)
    let attributes = (0..<XMLLimits.attributes).map { " a\($0)=\"\"" }.joined()
    #expect(read(SourceText("<b\(attributes)/>")).failure == nil)
  }

  /// A reader serves the next file whatever became of the one before.
  @Test func aReaderOutlivesAFailure() {
    let reader = XMLReader(namespace: "", names: [])
    for text in ["<a", "<a/>", "<!DOCTYPE a><a/>", "<a/>", "", "<a/>", "<a></b>", "<a/>"] {
      var counter = Counter()
      let failure = reader.read(SourceText(text), visitor: &counter)
      #expect((failure == nil) == (text == "<a/>"), "\(text)")
    }
  }
}
