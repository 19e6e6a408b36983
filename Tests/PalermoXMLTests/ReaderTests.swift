import PalermoXML
import TestSupport
import Testing

@Suite("One reader for many files")
struct ReaderTests {
  static let refused = [
    "<root", "<root><item>", "<!DOCTYPE root [<!ENTITY a 'b'>]><root/>", "<root>&nbsp;</root>", "",
    "<root a='1' a='2'/>",
    String(repeating: "<item>", count: 100), "<a:b/>",
  ]

  @Test("A file is read the same after one that was refused", arguments: refused)
  func reuse(refused: String) {
    let reader = Recording.reader()
    for seed in 0..<5 {
      #expect(Recording.read(SourceText(refused), with: reader).failure != nil)
      let document = RandomDocument(seed: UInt64(seed)).text
      let (recording, failure) = Recording.read(SourceText(document), with: reader)
      #expect(failure == nil)
      #expect(recording.elements == BruteForceScanner(document).elements)
    }
  }

  @Test("References in attributes and texts stand for their characters")
  func references() {
    let values = [
      "a &amp; b": "a & b", "&#38;": "&", "&amp;amp;": "&amp;", "&amp;#38;": "&#38;", "&amp;&amp;": "&&",
      "&lt;&gt;&quot;": "<>\"",
      "&#x26;#38;#38;": "&#38;#38;",
    ]
    for (written, read) in values {
      let recording = Recording.read("<root xmlns='urn:test'><item value='\(written)'>\(written)</item></root>")
        .recording
      #expect(recording.values == [read] && recording.texts.last == read, "\(written)")
    }
  }

  @Test("Readers on several threads do not disturb each other")
  func threads() async {
    let documents = (0..<20).map { RandomDocument(seed: $0).text }
    let expected = documents.map { BruteForceScanner($0).elements }
    let wrong = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          let reader = Recording.reader()
          var wrong = 0
          for index in documents.indices {
            let refused = Self.refused[(index + task) % Self.refused.count]
            if Recording.read(SourceText(refused), with: reader).failure == nil { wrong += 1 }
            let (recording, failure) = Recording.read(SourceText(documents[index]), with: reader)
            if failure != nil || recording.elements != expected[index] { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
