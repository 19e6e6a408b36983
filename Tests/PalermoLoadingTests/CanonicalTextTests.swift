import Foundation
import PalermoLoading
import PalermoXML
import TestSupport
import Testing

@Suite("The canonical form of a file")
struct CanonicalTextTests {
  static func load(_ text: String) -> LoadedFile { Loader().load(SourceText(text), path: "file.xml") }

  /// The laws of the canonical form, over one document without findings.
  static func expectLaws(_ text: String, _ name: String) throws {
    let file = load(text)
    let canonical = try #require(file.canonicalText, "\(name): \(file.findings)")
    let again = load(canonical)
    #expect(again.findings.isEmpty, "\(name)")
    #expect(again.canonicalText == canonical && again.isCanonical, "\(name) is not stable:\n\(canonical)")
    let (before, after) = (likeness(of: file.document as Any), likeness(of: again.document as Any))
    #expect(before == after, "\(name): \(zip(before, after).first { $0 != $1 }.map { "\($0) / \($1)" } ?? "")")
    #expect(canonical.hasSuffix(">\n") && !canonical.contains("\r"))
    #expect(canonical.utf8.elementsEqual(canonical.precomposedStringWithCanonicalMapping.utf8), "\(name) is not NFC")
    // Nothing between < and the end of the line is lost to a comment, and none is lost itself.
    #expect(comments(in: canonical) == comments(in: text).map(\.precomposedStringWithCanonicalMapping), "\(name)")
  }

  static func comments(in text: String) -> [String] {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").matches(of: /<!--(?s:.*?)-->/).map {
      String($0.output)
    }
  }

  @Test("Every shipped file is canonical")
  func shippedFiles() {
    for path in ShippedFilesTests.files {
      #expect(Loader().load(SourceText(Project.bytes(path)), path: path).isCanonical, "\(path): run palermo fmt")
    }
  }

  @Test("The fixtures, with every element and attribute, keep their meaning")
  func fixtures() throws {
    for text in DifferentialTests.seeds { try Self.expectLaws(text, text) }
  }

  @Test("Documents written in any other way keep their meaning")
  func spoiltForms() throws {
    let seeds = DifferentialTests.seeds
    for seed in 0..<300 {
      var form = RandomForm(seed: UInt64(seed))
      let text = form.spoil(MutableElement(seeds[seed % seeds.count]))
      try Self.expectLaws(text, "seed \(seed):\n\(text)\n")
    }
  }

  @Test("Mutated documents keep their meaning, or are not touched")
  func mutants() throws {
    for (index, text) in DifferentialTests.mutants(count: 600).enumerated() {
      let file = Self.load(text)
      if file.findings.isEmpty {
        try Self.expectLaws(text, "mutant \(index): \(text)\n")
      } else {
        #expect(file.canonicalText == nil)
      }
    }
  }

  @Test("A person can read what changes")
  func example() {
    let file = Self.load(
      """
      \u{FEFF}<!-- ours --><p:cycle opens='2026-01-01'   xmlns:p="urn:palermo-toolkit:1"
        id="2026">
        <p:title xml:lang = "fr"> Cycle
           de <!-- quel -->l&#x2019;anne\u{301}e &gt; 2025 </p:title>  <!-- en français -->


        <!-- what is due -->
        <p:delivery due="2026-05-30" version=" 2026.1 " questionnaire="a"></p:delivery><p:delivery
          questionnaire="b" version="2026.1" due="2026-05-30"><!-- late --></p:delivery></p:cycle>
      """)
    #expect(
      file.canonicalText == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- ours -->
        <cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-01">
          <title xml:lang="fr">Cycle de <!-- quel -->l’année &gt; 2025</title> <!-- en français -->

          <!-- what is due -->
          <delivery questionnaire="a" version="2026.1" due="2026-05-30"/>
          <delivery questionnaire="b" version="2026.1" due="2026-05-30"><!-- late --></delivery>
        </cycle>

        """)
  }
}

/// Writes a document in one of the many ways that mean the same.
private struct RandomForm {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func spoil(_ root: MutableElement) -> String {
    let prefix = pick(["", "", "p:"])
    root.attributes.removeAll { $0.name == "xmlns" }
    root.attributes.append((prefix.isEmpty ? "xmlns" : "xmlns:p", "urn:palermo-toolkit:1"))
    return pick(["", "\u{FEFF}", "<?xml version='1.0'?>"]) + remark() + text(root, prefix)
      + pick(["", "\n\n", "<!-- end -->"])
  }

  private mutating func text(_ element: MutableElement, _ prefix: String) -> String {
    var text = "<" + prefix + element.name
    for (name, value) in element.attributes.shuffled(using: &random) {
      let quote = pick(["\"", "'"])
      let isNamespace = name.hasPrefix("xmlns")
      text +=
        blank() + name + pick(["", " "]) + "=" + quote
        + (isNamespace ? value : pick(["", blank()]) + value + pick(["", "&#9;"])) + quote
    }
    if element.content.isEmpty {
      return text + pick(["/>", "></\(prefix)\(element.name)>", "><!-- e\u{301} --></\(prefix)\(element.name)>"])
    }
    text += pick(["", blank()]) + ">"
    for part in element.content {
      switch part {
      case .element(let child):
        text += pick(["", blank(), remark()]) + self.text(child, prefix) + pick(["", blank(), remark()])
      case .text(let words):
        // Among elements only blanks stand; in a text a break in a blank changes nothing.
        let broken = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        text +=
          broken.joined(separator: pick([" ", blank(), " <!-- a --> ", "<!-- b --> ", " <!-- c\u{338} -->", "\r\n "]))
          .decomposedStringWithCanonicalMapping
      }
    }
    return text + "</" + prefix + element.name + ">"
  }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random)! }
  private mutating func blank() -> String { pick([" ", "\t", "\n", "\r\n", "\n\n   ", "  "]) }
  private mutating func remark() -> String {
    pick(["", "\n", "<!-- a -->", " <!--b--> ", "\n<!-- c\r\n  <d/> -->\n", "\n\n<!-- e\u{301} -->\n\n", "<?x y?>"])
  }
}
