import PalermoLoading
import PalermoModel
import PalermoParts
import PalermoXML
import TestSupport
import Testing

@Suite("Parts are handed out and merged")
struct PartMergeTests {
  private static let plan = AnswerPlan(
    id: "test", title: LocalizedText(),
    authorities: ["a", "b"].map { AnswerPlan.Authority(id: $0, name: LocalizedText()) },
    assignments: ["a", "b"].map { .init(authority: $0, sections: ["tip.5"], questions: [], position: .start) },
    file: "plan.xml")

  private static func root(_ answers: String) throws -> XMLNode {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA"
        cycle="2026" status="draft" date="2026-01-02">\(answers)</submission>
      """
    let file = Loader().load(SourceText(text), path: "base.xml")
    return try #require(file.canonicalDocument?.root, "\(file.findings)")
  }

  private static let questionnaire: Questionnaire = {
    let corpus = CorpusLoader().load([String](), extras: .questionnaires).corpus
    return corpus.questionnaires[corpus.latestVersion(of: "tip-criminalization")!]!
  }()

  private static let order = questionnaire.questions.map(\.id)

  /// The part of an authority, with its answers replaced.
  private static func part(
    _ authority: String, of base: XMLNode, _ answers: String, unread: Set<String> = []
  ) throws -> HandedInPart {
    let division = Division(of: questionnaire, by: plan)
    let share = try #require(division.shares.first { $0.authority == authority })
    var part = division.part(
      of: share, in: base, digest: String(repeating: "0", count: 64), due: nil, note: nil)
    part.content.removeAll { if case .element(let element) = $0 { element.name == "answer" } else { false } }
    part.content += try root(answers).children.map { .element($0) }
    return try #require(HandedInPart(part, unread: unread))
  }

  private static func answers(_ root: XMLNode) -> [String] { root.children.map(\.markup) }

  /// What one of two authorities may make of an answer: nothing, values, explanations, lists.
  private static let contents = [
    "", "<answer question=\"tip.5.offence\" value=\"yes\"/>",
    "<answer question=\"tip.5.offence\" value=\"no\"><explanation xml:lang=\"es\">Uno</explanation></answer>",
    "<answer question=\"tip.5.offence\" value=\"yes\"><explanation xml:lang=\"en\">Two</explanation>"
      + "<explanation xml:lang=\"es\">Dos</explanation></answer>",
    "<answer question=\"tip.5.offence\" value=\"yes\"><evidence kind=\"legislation\" title=\"Law 1\"/></answer>",
    "<answer question=\"tip.5.offence\" value=\"yes\"><evidence kind=\"legislation\" title=\"Law 1\"/>"
      + "<evidence kind=\"legislation\" title=\"Law 2\"/></answer>",
    "<answer question=\"tip.5.offence\" value=\"yes\" confidential=\"true\">"
      + "<evidence kind=\"legislation\" title=\"Law 3\"/></answer>",
  ]

  @Test("One part alone is taken as it is, and merged again changes nothing")
  func onePart() throws {
    for was in Self.contents {
      for now in Self.contents {
        let base = try Self.root(was)
        let part = try Self.part("a", of: base, now)
        let merge = PartMerge([part], into: base, order: Self.order)
        #expect(merge.conflicts.isEmpty)
        let again = PartMerge([part], into: merge.root, order: Self.order)
        #expect(again.root == merge.root && again.conflicts.isEmpty)
        let expected = try Self.answers(Self.root(now))
        #expect(Self.answers(merge.root).map(Self.withoutProvenance) == expected, "\(was) \(now)")
      }
    }
  }

  @Test("Two parts, in any order and one after the other, give the same or the same conflicts")
  func twoParts() throws {
    for was in Self.contents {
      for (first, second) in Self.contents.flatMap({ first in Self.contents.map { (first, $0) } }) {
        let base = try Self.root(was)
        let parts = [try Self.part("a", of: base, first), try Self.part("b", of: base, second)]
        let merge = PartMerge(parts, into: base, order: Self.order)
        let reversed = PartMerge(parts.reversed(), into: base, order: Self.order)
        #expect(merge.root == reversed.root && merge.conflicts.count == reversed.conflicts.count)
        let one = PartMerge([parts[0]], into: base, order: Self.order)
        let two = PartMerge([parts[1]], into: one.root, order: Self.order)
        #expect(two.conflicts.isEmpty == merge.conflicts.isEmpty, "\(was) \(first) \(second)")
        if merge.conflicts.isEmpty {
          #expect(
            Self.answers(two.root).map(Self.withoutProvenance) == Self.answers(merge.root).map(Self.withoutProvenance))
          #expect(PartMerge(parts, into: merge.root, order: Self.order).root == merge.root)
        } else {
          // Nothing is settled silently, and whoever is taken settles everything.
          let settled = PartMerge(
            parts, into: base, order: Self.order, settlements: [("b", "tip.5.offence"), ("a", "tip.5.offence")])
          #expect(settled.conflicts.isEmpty)
        }
        // Where only one has changed anything, its content is what comes out.
        if second == was {
          #expect(Self.answers(merge.root).map(Self.withoutProvenance) == (try Self.answers(Self.root(first))))
        }
      }
    }
  }

  @Test("A base that moved on keeps what it has, or both are shown")
  func movedBase() throws {
    let base = try Self.root("")
    let part = try Self.part("a", of: base, Self.contents[1])
    let moved = try Self.root("<answer question=\"tip.5.adoption\" value=\"yes\"/>")
    #expect(PartMerge([part], into: moved, order: Self.order).root.children.count == 2)
    let other = PartMerge([part], into: try Self.root(Self.contents[2]), order: Self.order)
    let conflict = try #require(other.conflicts.first)
    #expect(conflict.sides.map(\.authority) == [nil, "a"] && conflict.sides.map(\.text) == ["no", "yes"])
    #expect(other.root.children.first?[attribute: "value"] == "no")
    let settled = PartMerge(
      [part], into: try Self.root(Self.contents[2]), order: Self.order, settlements: [(nil, "tip.5.offence")])
    #expect(settled.conflicts.isEmpty && settled.root.children.first?[attribute: "value"] == "no")
  }

  @Test("Who answered and when is kept; answers that were not asked are left out and said")
  func provenance() throws {
    let base = try Self.root("")
    let part = try Self.part(
      "a", of: base, Self.contents[1] + "<answer question=\"tip.3.means\" value=\"yes\"/>")
    let merge = PartMerge([part], into: base, order: Self.order)
    #expect(merge.root.children.count == 1)
    #expect(merge.root.children.first?[attribute: "answeredBy"] == "a")
    #expect(merge.root.children.first?[attribute: "answeredOn"] == "2026-01-02")
    #expect(merge.stray.map(\.question) == ["tip.3.means"])
  }

  @Test("Whoever's list does not hold is not named as the one who answered")
  func provenanceOfLists() throws {
    let base = try Self.root(Self.contents[4])
    let parts = [try Self.part("a", of: base, Self.contents[1]), try Self.part("b", of: base, Self.contents[5])]
    let merge = PartMerge(parts, into: base, order: Self.order, settlements: [("b", "tip.5.offence")])
    #expect(merge.conflicts.isEmpty && merge.taken == ["b": 1])
    #expect(merge.root.children.first?[attribute: "answeredBy"] == "b")
  }

  /// What says nothing to a question.
  private static let blanks = [
    "", "<answer question=\"tip.5.offence\"/>", "<answer question=\"tip.5.offence\" confidential=\"true\"/>",
  ]

  @Test("An answer of the base that a part leaves out or blanks is removed by its authority, and never taken")
  func removals() throws {
    for was in Self.contents.dropFirst() {
      let base = try Self.root(was)
      for blank in Self.blanks {
        let merge = PartMerge([try Self.part("a", of: base, blank)], into: base, order: Self.order)
        #expect(merge.removed.map(\.authority) == ["a"] && merge.removed.map(\.question) == ["tip.5.offence"])
        #expect(merge.taken.isEmpty && merge.conflicts.isEmpty, "\(was) \(blank)")
        // Somebody else who leaves it as it was has removed nothing.
        let parts = [try Self.part("a", of: base, blank), try Self.part("b", of: base, was)]
        #expect(PartMerge(parts, into: base, order: Self.order).removed.map(\.authority) == ["a"])
      }
      for now in Self.contents.dropFirst() {
        let merge = PartMerge([try Self.part("a", of: base, now)], into: base, order: Self.order)
        #expect(merge.removed.isEmpty && merge.taken == (was == now ? [:] : ["a": 1]), "\(was) \(now)")
      }
    }
    // What was blank is not removed.
    for blank in Self.blanks {
      let base = try Self.root("")
      let merge = PartMerge([try Self.part("a", of: base, blank)], into: base, order: Self.order)
      #expect(merge.removed.isEmpty)
    }
  }

  @Test("What a part answers in a comment alone leaves the answer of the base as it is")
  func unread() throws {
    for was in Self.contents {
      let base = try Self.root(was)
      for blank in Self.blanks {
        let part = try Self.part("a", of: base, blank, unread: ["tip.5.offence"])
        let merge = PartMerge([part], into: base, order: Self.order)
        #expect(merge.root == base && merge.removed.isEmpty && merge.taken.isEmpty && merge.conflicts.isEmpty)
      }
    }
  }

  @Test("Confidential answers of others stay out of a part; its own come along")
  func confidential() throws {
    let base = try Self.root(
      "<answer question=\"tip.5.offence\" value=\"yes\" confidential=\"true\"/>"
        + "<answer question=\"tip.1.x\" value=\"yes\" confidential=\"true\"/>")
    let part = try Self.part("a", of: base, "")
    let root = Division(of: Self.questionnaire, by: Self.plan)
    let share = try #require(root.shares.first)
    let text = root.part(of: share, in: base, digest: part.base, due: nil, note: nil).markup
    #expect(text.contains("tip.5.offence") && !text.contains("tip.1.x"))
  }

  private static func withoutProvenance(_ markup: String) -> String {
    markup.replacing(#/ answered(By|On)="[^"]*"/#, with: "")
  }
}
