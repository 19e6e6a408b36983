import PalermoModel
import PalermoVocabularies
import PalermoXML
import Testing

@testable import PalermoLoading

/// A mark on what stands around the answers is meant for all of them.
struct ConfidentialEnvelopeTests {
  private static let part = "authority=\"a\" base=\"\(String(repeating: "0", count: 64))\" questions=\"a\""

  /// A submission with a mark in the tag of one of its elements, or in one of no name of ours.
  private static func text(_ mark: String, in place: String) -> String {
    func attribute(_ name: String) -> String { name == place ? " \(mark)" : "" }
    return """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="q" version="2026.1" state="XAA" cycle="2026" status="draft" date="2026-05-30"\(attribute("submission"))>
        <source kind="exercise"\(attribute("source"))/>
        <part \(part)\(attribute("part"))/>
        \(place == "remark" ? "<remark \(mark)/>" : "")
        <answer question="a" value="planted"/>
        <answer question="b"><explanation xml:lang="en">planted</explanation></answer>
      </submission>
      """
  }

  @Test(
    arguments: [
      "confidential=\"true\"", "confidential=\"planted\"", "confidencial=\"sí\"", "secreto=\"true\"",
      "secreto=\"planted\"", "reservado=\"true\"", "publicar=\"no\"", "public=\"false\"", "privado=\"sí\"",
      "private=\"planted\"", "sigiloso=\"sim\"",
    ], ["submission", "source", "part", "remark"])
  func aMarkAroundAnswersIsMeantForAll(mark: String, place: String) throws {
    let file = Loader().load(SourceText(Self.text(mark, in: place)), path: "a.xml")
    guard case .submission(let submission) = file.document else {
      Issue.record("no submission")
      return
    }
    #expect(submission.answers.count == 2 && submission.answers.allSatisfy(\.isConfidential))
    let shown = (1...file.lines.count).compactMap { file.lines[$0] } + file.findings.map { $0.message(.en) }
    #expect(!shown.contains { $0.contains("planted") }, "\(shown)")
  }

  /// So is one in a submission that cannot be made out: what its answers are is not known.
  @Test(arguments: ["source", "part", "remark"])
  func aMarkInWhatCannotBeReadIsMeantForAll(place: String) {
    for mark in ["confidential=\"true\"", "reservado=\"sí\""] {
      let text = Self.text(mark, in: place).replacing(" date=\"2026-05-30\"", with: "")
      let file = Loader().load(SourceText(text), path: "a.xml")
      #expect(file.document == nil && !file.findings.isEmpty)
      #expect((1...file.lines.count).allSatisfy { file.lines[$0] == nil }, "\(mark)")
    }
  }

  /// What a source says of itself in confidence is not published, nor what it says in a file that is marked.
  @Test(arguments: [
    "title=\"planted confidencial\"", "title=\"planted\" secreto=\"true\"",
    "title=\"Confidential\" href=\"https://example.org/planted\"",
  ])
  func aConfidentialSourceIsNotPublished(line: String) throws {
    let file = Loader().load(SourceText(Self.text(line, in: "source")), path: "a.xml")
    guard case .submission(let submission) = file.document else {
      Issue.record("no submission")
      return
    }
    let source = Corpus().published(submission, beside: []).submission.source
    #expect(source == SubmissionSource(kind: .exercise))
  }

  @Test func anOpenSourceIsPublished() throws {
    let file = Loader().load(SourceText(Self.text("title=\"Open\"", in: "source")), path: "a.xml")
    guard case .submission(let submission) = file.document else {
      Issue.record("no submission")
      return
    }
    #expect(Corpus().published(submission, beside: []).submission.source.title == "Open")
  }

  @Test func whatIsNoMarkLeavesAllLines() {
    for place in ["submission", "source", "part", "remark"] {
      let file = Loader().load(SourceText(Self.text("confidential=\"false\"", in: place)), path: "a.xml")
      #expect(!file.lines.withholdsAny, "\(place)")
    }
  }
}
