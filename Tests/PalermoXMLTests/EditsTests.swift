@testable import PalermoXML
import Testing

/// What stands in a document at a place, marked by `↓`, is replaced, or nothing is.
struct EditsTests {
  /// A document in which `written` is to become `meant`, and how it is then; nil if it stays.
  struct Case: CustomTestStringConvertible, Sendable {
    let marked: String
    let written: String
    let meant: String
    var subject = XMLCorrection.Subject.value
    let mended: String?

    var testDescription: String { marked }
  }

  private static let cases = [
    // The value of the attribute at the place, as a whole, or one word of it.
    Case(marked: "<a b='y' ↓c='x'/>", written: "x", meant: "z", mended: "<a b='y' c='z'/>"),
    Case(marked: "<a ↓c='w x  y'/>", written: "x", meant: "z", mended: "<a c='w z  y'/>"),
    Case(marked: "<a ↓c='x y x'/>", written: "x", meant: "z", mended: "<a c='z y z'/>"),
    Case(marked: "<a ↓c=' w\n x '/>", written: "w x", meant: "v", mended: "<a c='v'/>"),
    Case(marked: "<a ↓c='w,x'/>", written: "w,x", meant: "w x", mended: "<a c='w x'/>"),
    Case(marked: "<a ↓c='xx'/>", written: "x", meant: "z", mended: nil),
    // References are read, and what needs an escape has one.
    Case(marked: "<a ↓c=\"m&#101;&amp;n\"/>", written: "me&n", meant: "<'\">&", mended: "<a c=\"&lt;'&quot;>&amp;\"/>"),
    Case(marked: "<a ↓c='x'/>", written: "x", meant: "'", mended: "<a c='&apos;'/>"),
    Case(marked: "<a ↓c='x &amp;'/>", written: "x", meant: "z", mended: nil),
    // Of an element, whichever attribute holds it; none if two do.
    Case(marked: "<r>é↓<a b='y' c='x'/></r>", written: "x", meant: "z", mended: "<r>é<a b='y' c='z'/></r>"),
    Case(marked: "↓<a b='y' c='🎻'/>", written: "🎻", meant: "é", mended: "<a b='y' c='é'/>"),
    Case(marked: "↓<a b='x' c='x'/>", written: "x", meant: "z", mended: nil),
    // What its own attributes hold is not looked for inside.
    Case(marked: "<r>↓<a c='x'><d c='x'/></a></r>", written: "x", meant: "z", mended: "<r><a c='z'><d c='x'/></a></r>"),
    Case(
      marked: "<r>↓<a><d c='x'/><e><d c='x'/></e></a><d c='x'/></r>", written: "x", meant: "z",
      mended: "<r><a><d c='z'/><e><d c='z'/></e></a><d c='x'/></r>"),
    Case(marked: "<r>↓<a><d c='x'/><d e='x'/></a></r>", written: "x", meant: "z", mended: nil),
    // Names, in both tags.
    Case(
      marked: "<r>↓<b c='x'>&lt;b></b\n></r>", written: "b", meant: "a", subject: .name,
      mended: "<r><a c='x'>&lt;b></a\n></r>"),
    Case(marked: "<r>↓<b/><b></b></r>", written: "b", meant: "a", subject: .name, mended: "<r><a/><b></b></r>"),
    Case(marked: "<r>↓<b></b></r>", written: "b", meant: "a", subject: .name, mended: "<r><a></a></r>"),
    Case(
      marked: "<r xmlns:p='q'>↓<p:b><p:b/></p:b></r>", written: "b", meant: "a", subject: .name,
      mended: "<r xmlns:p='q'><p:a><p:b/></p:a></r>"),
    Case(marked: "<r>↓<b><c></r>", written: "b", meant: "a", subject: .name, mended: nil),
    Case(marked: "<a ↓lang='x'/>", written: "lang", meant: "xml:lang", subject: .name, mended: "<a xml:lang='x'/>"),
    Case(marked: "<a ↓B='x' b='y'/>", written: "B", meant: "b", subject: .name, mended: nil),
    // The tags of an element that says nothing itself.
    Case(
      marked: "<r>↓<w> <a c='x'/>é</w\n></r>", written: "w", meant: "", subject: .tags, mended: "<r> <a c='x'/>é</r>"),
    Case(marked: "<r>↓<w><w><a/></w></w></r>", written: "w", meant: "", subject: .tags, mended: "<r><w><a/></w></r>"),
    Case(marked: "<r>↓<w b='y'><a/></w></r>", written: "w", meant: "", subject: .tags, mended: nil),
    Case(marked: "<r>↓<w/></r>", written: "w", meant: "", subject: .tags, mended: nil),
    Case(marked: "<r>↓<w><a/></r>", written: "w", meant: "", subject: .tags, mended: nil),
    Case(marked: "<r>↓<v><a/></v></r>", written: "w", meant: "", subject: .tags, mended: nil),
    // A reference that nothing can be read beyond.
    Case(
      marked: "<r>é&e;\n<a c='↓&e;'/>&e;</r>", written: "&e;", meant: "<", subject: .reference,
      mended: "<r>é&e;\n<a c='&lt;'/>&e;</r>"),
    Case(marked: "<r>↓ &e;</r>", written: "&e;", meant: "ó", subject: .reference, mended: nil),
    // Elsewhere is not here, and behind a fault is nothing.
    Case(marked: "<r>↓ <a c='x'/></r>", written: "x", meant: "z", mended: nil),
    Case(marked: "<r>↓<a c='x'/><</r>", written: "x", meant: "z", mended: "<r><a c='z'/><</r>"),
    Case(marked: "<r><<r>↓<a c='x'/></r>", written: "x", meant: "z", mended: nil),
  ]

  @Test(arguments: cases)
  func whatIsWrittenIsReplaced(_ example: Case) {
    let text = example.marked.filter { $0 != "↓" }
    let before = example.marked.prefix { $0 != "↓" }.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    let correction = XMLCorrection(
      line: before.count, column: before.last!.count + 1, subject: example.subject, written: example.written,
      meant: example.meant)
    let edits = SourceText(text).edits(for: [correction])
    #expect(edits.count == 1)
    var bytes = Array(text.utf8)
    for edit in edits[0].reversed() { bytes.replaceSubrange(edit.range, with: edit.text.utf8) }
    #expect(String(decoding: bytes, as: UTF8.self) == example.mended ?? text)
    #expect(edits[0].isEmpty == (example.mended == nil))
  }

  /// Many at one place cost no more than the document and they are long.
  @Test func manyCorrectionsOfOneValueTakeLinearTime() {
    let words = (0..<20_000).map { "w\($0)" }
    let text = SourceText("<r><a b=\"\(words.joined(separator: " "))\"/></r>")
    let corrections = words.map {
      XMLCorrection(line: 1, column: 4, subject: .value, written: $0, meant: $0.uppercased())
    }
    let clock = ContinuousClock()
    var edits: [[XMLEdit]] = []
    let time = clock.measure { edits = text.edits(for: corrections) }
    #expect(edits.allSatisfy { $0.count == 1 })
    #expect(time < .seconds(5))
  }
}
