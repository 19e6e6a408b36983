import PalermoLoading
import PalermoModel
import PalermoParts
import PalermoXML
import TestSupport
import Testing

/// Submissions made at random, their parts filled in at random, in the wrong place and twice, and a base that moved on:
/// what stands in a file is in the result, or somebody is told.
@Suite("No answer disappears unseen from parts")
struct NothingLostTests {
  private static let questions = ["tip.5.offence", "tip.5.adoption", "tip.3.means"]

  private static let plan = AnswerPlan(
    id: "test", title: LocalizedText(),
    authorities: ["a", "b"].map { AnswerPlan.Authority(id: $0, name: LocalizedText()) },
    assignments: ["a", "b"].map { .init(authority: $0, sections: ["tip.5"], questions: [], position: .start) },
    file: "plan.xml")

  private static let questionnaire: Questionnaire = {
    let corpus = CorpusLoader().load([String](), extras: .questionnaires).corpus
    return corpus.questionnaires[corpus.latestVersion(of: "tip-criminalization")!]!
  }()

  /// An answer to a question: none, a blank, or of values, texts and lists.
  private static func answer(to question: String, _ random: inout SeededRandom) -> String {
    func some(_ choices: String...) -> String { choices.randomElement(using: &random) ?? "" }
    if some("", "x", "x", "x").isEmpty { return "" }
    let attributes =
      some("", " value=\"yes\"", " value=\"no\"", " value=\"partly\"") + some("", "", "", " confidential=\"true\"")
    let content =
      some("", "<explanation xml:lang=\"es\">Uno</explanation>", "<explanation xml:lang=\"es\">Dos</explanation>")
      + some("", "", "<explanation xml:lang=\"en\">Two</explanation>")
      + some("", "<evidence kind=\"legislation\" title=\"Law 1\"/>", "<evidence kind=\"legislation\" title=\"Law 2\"/>")
      + some("", "", "<evidence kind=\"practice\" title=\"Law 3\"/>")
    return "<answer question=\"\(question)\"\(attributes)>\(content)</answer>"
  }

  private static func answers(_ random: inout SeededRandom) -> [XMLNode] {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA"
        cycle="2026" status="draft" date="2026-01-02">\(questions.map { answer(to: $0, &random) }.joined())</submission>
      """
    return Loader().load(SourceText(text), path: "base.xml").canonicalDocument?.root.children ?? []
  }

  private static func root(_ random: inout SeededRandom) throws -> XMLNode {
    let empty = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA"
        cycle="2026" status="draft" date="2026-01-02"/>
      """
    var root = try #require(Loader().load(SourceText(empty), path: "base.xml").canonicalDocument?.root)
    root.content = answers(&random).map { .element($0) }
    return root
  }

  /// What stands in answers: the question with each value, and with each element.
  private static func contents(of answers: [XMLNode]) -> Set<[String]> {
    var contents: Set<[String]> = []
    for answer in answers where answer.name == "answer" {
      let question = answer[attribute: "question"] ?? ""
      if let value = answer[attribute: "value"] { contents.insert([question, value]) }
      for child in answer.children { contents.insert([question, child.markup]) }
    }
    return contents
  }

  /// A part of a base, as somebody returns it.
  private static func returned(
    _ authority: String, of base: XMLNode, digest: String, _ random: inout SeededRandom
  ) throws -> XMLNode {
    let division = Division(of: questionnaire, by: plan)
    let share = try #require(division.shares.first { $0.authority == authority })
    var part = division.part(of: share, in: base, digest: digest, due: nil, note: nil)
    // Most are answered where they should be, some in the copy, and some handed out by an earlier version.
    if Int.random(in: 0..<4, using: &random) > 0 {
      part.content.removeAll { if case .element(let element) = $0 { element.name == "answer" } else { false } }
      part.content += answers(&random).map { .element($0) }
    }
    part.content = part.content.map { content in
      guard case .element(var copy) = content, copy.name == "part" else { return content }
      if Int.random(in: 0..<4, using: &random) == 0 { copy.content = answers(&random).map { .element($0) } }
      if Int.random(in: 0..<4, using: &random) == 0 { copy[attribute: "marks"] = nil }
      return .element(copy)
    }
    return part
  }

  @Test("What a part holds is in the result, in a conflict, or told")
  func parts() throws {
    var random = SeededRandom(seed: 7)
    var (merged, refused, disputed) = (0, 0, 0)
    for _ in 0..<3_000 {
      let handedOut = try Self.root(&random)
      let isMoved = Bool.random(using: &random)
      let base = isMoved ? try Self.root(&random) : handedOut
      let (was, own) = (Self.contents(of: handedOut.children), Self.contents(of: base.children))
      let files = try ["a", "b", "a"].map { try Self.returned($0, of: handedOut, digest: "0", &random) }
      let parts = files.enumerated().compactMap { HandedInPart($1, file: "\($0).xml") }
      let copies = files.map { Self.contents(of: $0.children.first { $0.name == "part" }?.children ?? []) }
      let asked = Set(parts[0].questions)
      // What was not asked of an authority is no part of the copy.
      let handed = was.filter { asked.contains($0[0]) }
      var sound: [(part: HandedInPart, file: XMLNode)] = []
      for ((part, file), copy) in zip(zip(parts, files), copies) {
        let altered = part.altered(beside: base, digest: isMoved ? "1" : "0")
        // Of a base that moved on, parts without marks tell nothing, nor do those of confidential answers.
        let isTold =
          !isMoved || file.children.contains { $0[attribute: "marks"].map { !$0.contains("*") } ?? false }
        if isTold { #expect(copy == handed || !altered.isEmpty, "\(file.markup)") }
        if altered.isEmpty && copy == handed { sound.append((part, file)) } else { refused += 1 }
      }
      let merge = PartMerge(sound.map(\.part), into: base, order: Self.questionnaire.questions.map(\.id))
      let result = Self.contents(of: merge.root.children)
      let questions = Set(merge.conflicts.map(\.question))
      disputed += questions.isEmpty ? 0 : 1
      merged += sound.count
      for (part, file) in sound {
        let stray = Set(merge.stray.filter { $0.authority == part.authority }.map(\.question))
        for content in Self.contents(of: file.children).subtracting(was) {
          #expect(
            result.contains(content) || questions.contains(content[0]) || stray.contains(content[0]),
            "\(content): \(file.markup)")
        }
      }
      for content in own.subtracting(result) where !questions.contains(content[0]) {
        let isTakenOut = sound.contains { !Self.contents(of: $0.file.children).contains(content) }
        #expect(was.contains(content) && isTakenOut, "\(content)")
      }
      // An answer that is gone altogether is told as removed.
      for question in Set(own.map { $0[0] }).subtracting(result.map { $0[0] }) where !questions.contains(question) {
        #expect(merge.removed.contains { $0.question == question }, "\(question)")
      }
    }
    #expect(merged > 1_000 && refused > 500 && disputed > 500, "\(merged) \(refused) \(disputed)")
  }

  @Test("Which of two files of one authority holds is settled by the file, in any order")
  func files() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<500 {
      let base = try Self.root(&random)
      let parts = try (0..<2).compactMap {
        HandedInPart(try Self.returned("a", of: base, digest: "0", &random), file: "\($0).xml")
      }
      guard parts.allSatisfy({ $0.altered(beside: base, digest: "0").isEmpty }) else { continue }
      func merge(_ parts: [HandedInPart], _ winner: String?) -> PartMerge {
        PartMerge(
          parts, into: base, order: Self.questionnaire.questions.map(\.id),
          settlements: winner.map { winner in Self.questions.map { (winner, $0) } } ?? [])
      }
      let open = merge(parts, nil)
      for winner in ["a", "0.xml", "1.xml"] {
        let (one, other) = (merge(parts, winner), merge(parts.reversed(), winner))
        #expect(one.root == other.root && one.conflicts.count == other.conflicts.count)
        // The authority has said two things: naming it says nothing more.
        #expect(one.conflicts.isEmpty == (winner != "a" || open.conflicts.isEmpty))
      }
      for side in open.conflicts.flatMap(\.sides) { #expect(side.authority == nil || side.file != nil) }
    }
  }
}
