import Foundation
import PalermoLoading
import PalermoModel
import PalermoVocabularies
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
    // Nothing between < and the end of the line is lost to a comment, and none is lost itself.
    #expect(
      comments(in: canonical).joined().utf8.elementsEqual(comments(in: text).joined().utf8), "\(name)")
  }

  static func comments(in text: String) -> [String] {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").matches(of: /<!--(?s:.*?)-->/).map {
      String($0.output)
    }
  }

  /// One of the fixtures, written in another way that means the same.
  static func spoilt(_ seed: Int) -> String {
    var form = RandomForm(seed: UInt64(seed))
    return form.spoil(MutableElement(DifferentialTests.seeds[seed % DifferentialTests.seeds.count]))
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
    for seed in 0..<300 {
      let text = Self.spoilt(seed)
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
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- ours -->
      <cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-01">
        <title xml:lang="fr">Cycle de<!-- quel --> l’anne\u{301}e &gt; 2025</title> <!-- en français -->

        <!-- what is due -->
        <delivery questionnaire="a" version="2026.1" due="2026-05-30"/>
        <delivery questionnaire="b" version="2026.1" due="2026-05-30"><!-- late --></delivery>
      </cycle>

      """
    #expect(file.canonicalText?.utf8.elementsEqual(expected.utf8) == true, "\(file.canonicalText ?? "")")
  }

  @Test("Texts of respondents keep paragraphs and lines, whatever stands at their ends")
  func paragraphs() {
    let file = Self.load(
      """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2025.1" state="XAA"
        cycle="2025" status="draft" date="2025-03-01"><answer question="tip.5.model"><text xml:lang="es">

        Primera \t línea.\r
          Segunda <!-- ¿? -->
        línea.   \u{20}


        Otro&#10;párrafo.  </text></answer></submission>
      """)
    let text = "Primera línea.\nSegunda<!-- ¿? -->\nlínea.\n\nOtro\npárrafo."
    #expect(file.canonicalText?.contains(">\(text)</text>") == true, "\(file.canonicalText ?? "\(file.findings)")")
    guard case .submission(let submission) = file.document else { return }
    #expect(submission.answers[0].texts[0].text == text.replacing("<!-- ¿? -->", with: ""))
  }

  @Test("Tidied lines are stable, and nothing but white space is lost", arguments: 0..<200)
  func tidiedLines(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = ["a", "b", " ", "\t", "\n", "\r", "\r\n", "\u{A0}", "é", "e\u{301}", "\u{2028}"]
    let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
    let tidied = text.tidiedLines
    #expect(tidied.tidiedLines.utf8.elementsEqual(tidied.utf8))
    #expect(tidied.filter { !" \t\n\r\r\n".contains($0) } == text.filter { !" \t\n\r\r\n".contains($0) })
    #expect(!tidied.contains("\n\n\n") && !tidied.contains(" \n") && !tidied.contains("\n ") && !tidied.contains("\r"))
  }
}

/// Writes a document in one of the many ways that mean the same.
private struct RandomForm {
  private var random: SeededRandom
  /// Whether line breaks in a text mean something.
  private var keepsLines = false

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func spoil(_ root: MutableElement) -> String {
    let prefix = pick(["", "", "p:"])
    root.attributes.removeAll { $0.name == "xmlns" }
    root.attributes.append((prefix.isEmpty ? "xmlns" : "xmlns:p", "urn:palermo-toolkit:1"))
    keepsLines = root.name == "submission"
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
          broken.joined(
            separator: pick(
              [" ", " <!-- a --> ", "<!-- b --> ", " <!-- c\u{338} -->"] + (keepsLines ? [] : [blank(), "\r\n "]))
          )
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
