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
    return try #require(file.markedDocument?.root, "\(file.findings)")
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

  /// What comes of an answer: it is confidential if it was.
  private static func keepingMark(of was: String, _ now: String) -> String {
    let mark = " confidential=\"true\""
    guard was.contains(mark), !now.contains(mark) else { return now }
    return now.replacing("value=\"yes\"", with: "value=\"yes\"\(mark)").replacing(
      "value=\"no\"", with: "value=\"no\"\(mark)")
  }

  @Test("One part alone is taken as it is but for the mark, and merged again changes nothing")
  func onePart() throws {
    for was in Self.contents {
      for now in Self.contents {
        let base = try Self.root(was)
        let part = try Self.part("a", of: base, now)
        let merge = PartMerge([part], into: base, order: Self.order)
        #expect(merge.conflicts.isEmpty)
        let again = PartMerge([part], into: merge.root, order: Self.order)
        #expect(again.root == merge.root && again.conflicts.isEmpty)
        let expected = try Self.answers(Self.root(Self.keepingMark(of: was, now)))
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
          let expected = try Self.answers(Self.root(Self.keepingMark(of: was, first)))
          #expect(Self.answers(merge.root).map(Self.withoutProvenance) == expected)
        }
      }
    }
  }

  @Test("A confidential answer keeps its mark, whoever leaves it out, and that is said")
  func marks() throws {
    let marked = "<answer question=\"tip.5.offence\" value=\"yes\" confidential=\"true\"/>"
    let base = try Self.root(marked)
    for value in ["yes", "partly"] {
      let part = try Self.part("a", of: base, "<answer question=\"tip.5.offence\" value=\"\(value)\"/>")
      // The base may have lost the answer meanwhile, but not the part's mark.
      for moved in [base, try Self.root("")] {
        let merge = PartMerge([part], into: moved, order: Self.order)
        #expect(merge.conflicts.allSatisfy { $0.isConfidential })
        guard merge.conflicts.isEmpty, let answer = merge.root.children.first else { continue }
        #expect(answer[attribute: "value"] == value && answer[attribute: "confidential"] == "true")
        #expect(merge.unmarked.map(\.authority) == ["a"] && merge.unmarked.map(\.question) == ["tip.5.offence"])
      }
      let merged = PartMerge([part], into: base, order: Self.order)
      #expect(merged.conflicts.isEmpty && merged.taken == (value == "yes" ? [:] : ["a": 1]))
    }
    // One who takes the answer out does not publish what another writes.
    let parts = [
      try Self.part("a", of: base, ""),
      try Self.part(
        "b", of: base, "\(marked.dropLast(2))><explanation xml:lang=\"en\">Because</explanation></answer>"),
    ]
    for merge in [
      PartMerge(parts, into: base, order: Self.order),
      PartMerge([parts[1]], into: PartMerge([parts[0]], into: base, order: Self.order).root, order: Self.order),
    ] {
      #expect(merge.conflicts.isEmpty && merge.unmarked.isEmpty)
      #expect(merge.root.children.first?[attribute: "confidential"] == "true")
    }
    // Of an answer that is gone, no mark is left; where the base has none any more, none comes back.
    #expect(PartMerge([parts[0]], into: base, order: Self.order).root.children.isEmpty)
    let open = try Self.root("<answer question=\"tip.5.offence\" value=\"yes\"/>")
    let part = try Self.part("a", of: base, "<answer question=\"tip.5.offence\" value=\"yes\"/>")
    #expect(PartMerge([part], into: open, order: Self.order).root == open)
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

  @Test("What a part is said to be taken from tells its authority nothing that it does not read")
  func basis() throws {
    func basis(_ answers: String) throws -> String {
      PartBasis.text(of: try Self.root(answers), asking: ["tip.5.offence"])
    }
    func answer(_ question: String, _ value: String, isConfidential: Bool) -> String {
      let mark = isConfidential ? " confidential=\"true\"" : ""
      return "<answer question=\"\(question)\" value=\"\(value)\"\(mark)/>"
    }
    for question in ["tip.5.offence", "tip.5.adoption"] {
      for isConfidential in [false, true] {
        let bases = try ["yes", "partly", "no"].map { value in
          try basis(answer(question, value, isConfidential: isConfidential))
        }
        let isHidden = isConfidential && question != "tip.5.offence"
        #expect(Set(bases).count == (isHidden ? 1 : 3), "\(question) \(isConfidential)")
        let blank = try basis("")
        #expect(bases.contains(blank) == isHidden)
      }
    }
    // Remarks and titles may speak of what is confidential.
    #expect(try basis("<!-- the answer is yes -->") == basis("<!-- the answer is no -->"))
    func source(_ line: String) throws -> String { try basis("<source kind=\"exercise\" title=\"\(line)\"/>") }
    #expect(try source("Confidential: a") == source("Confidential: b"))
    #expect(try source("Report a") != source("Report b"))
  }

  @Test("The lines of a source that calls itself confidential stay out of every part")
  func confidentialSources() throws {
    let share = try #require(Division(of: Self.questionnaire, by: Self.plan).shares.first)
    for (line, isShown) in [
      ("title=\"ZEBRA confidencial\"", false), ("href=\"https://example.org/zebra\" title=\"Confidential\"", false),
      ("title=\"ZEBRA\"", true),
    ] {
      let base = try Self.root("<source kind=\"exercise\" \(line) asOf=\"2025\"/>")
      let part = Division(of: Self.questionnaire, by: Self.plan).part(
        of: share, in: base, digest: "0", due: nil, note: nil)
      let source = try #require(part.children.first { $0.name == "source" })
      #expect(source.markup.lowercased().contains("zebra") == isShown, "\(source.markup)")
      #expect(source[attribute: "kind"] == "exercise" && source[attribute: "asOf"] == "2025")
    }
  }

  private static func answer(to question: String, in root: XMLNode) -> XMLNode? {
    root.children.first { $0.name == "answer" && $0[attribute: "question"] == question }
  }

  /// However it is asked for: an authority reads no confidential answer of another, and its own carries the mark.
  @Test("No way to ask for confidence is lost when parts are handed out", arguments: ConfidentialRequest.all)
  func everyRequestIsHandedOut(request: ConfidentialRequest) throws {
    let questionnaires = CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires.values
    func isDependent(_ question: Question) -> Bool { question.relevance?.questions.isEmpty == false }
    let questionnaire = try #require(questionnaires.first { $0.questions.contains(where: isDependent) })
    let dependent = try #require(questionnaire.questions.first(where: isDependent))
    let needed = try #require(dependent.relevance?.questions.first)
    let plan = AnswerPlan(
      id: "test", title: LocalizedText(),
      authorities: ["a", "b"].map { AnswerPlan.Authority(id: $0, name: LocalizedText()) },
      assignments: [("a", dependent.id), ("b", needed)].map {
        .init(authority: $0.0, sections: [], questions: [$0.1], position: .start)
      }, file: "plan.xml")
    let text = request.file(
      of: questionnaire.key.id, questionnaire.key.version, answering: ["x.first", needed, dependent.id])
    let file = Loader().load(SourceText(text), path: "base.xml")
    let base = try #require(file.markedDocument?.root, "\(file.findings)")
    let shares = Division(of: questionnaire, by: plan).shares
    #expect(shares.map(\.authority) == ["a", "b"] && shares.first?.context.contains(needed) == true)
    for share in shares {
      let part = Division(of: questionnaire, by: plan).part(
        of: share, in: base, digest: String(repeating: "0", count: 64), due: nil, note: nil)
      let isOwn = share.authority == "b"
      #expect(part.markup.contains(ConfidentialRequest.secret) == isOwn, "\(text) \(part.markup)")
      let answer = Self.answer(to: needed, in: part)
      #expect(answer?[attribute: "confidential"] == (isOwn ? "true" : nil), "\(part.markup)")
      let taken = try #require(HandedInPart(part))
      #expect(taken.altered(beside: base, digest: taken.base).isEmpty, "\(part.markup)")
    }
  }

  /// However it is asked for in a part that comes back, and whether or not the answer was there before.
  @Test("No way to ask for confidence is lost when a part is merged", arguments: ConfidentialRequest.all)
  func everyRequestIsMerged(request: ConfidentialRequest) throws {
    let secret = "tip.5.offence"
    let open = "<answer question=\"\(secret)\" value=\"yes\"/>"
    for was in ["", open] {
      let base = try Self.root(was)
      let share = try #require(Division(of: Self.questionnaire, by: Self.plan).shares.first)
      let handedOut = Division(of: Self.questionnaire, by: Self.plan).part(
        of: share, in: base, digest: String(repeating: "0", count: 64), due: nil, note: nil)
      let element = try #require(handedOut.children.first { $0.name == "part" })
      let text = request.file(
        of: "tip-criminalization", "2026.2", answering: ["tip.5.accomplices", secret, "tip.5.attempt"],
        part: element.markup)
      let file = Loader().load(SourceText(text), path: "part.xml")
      let root = try #require(file.markedDocument?.root, "\(file.findings) \(text)")
      let part = try #require(HandedInPart(root))
      let merge = PartMerge([part], into: base, order: Self.order)
      #expect(merge.conflicts.isEmpty && merge.stray.isEmpty)
      let answer = try #require(Self.answer(to: secret, in: merge.root), "\(text)")
      #expect(answer[attribute: "confidential"] == "true", "\(text) \(answer.markup)")
      #expect(answer.markup.contains(ConfidentialRequest.secret))
      #expect(PartMerge([part], into: merge.root, order: Self.order).root == merge.root)
    }
  }

  /// The file of a base says so, and a part knows nothing of it.
  @Test("A base keeps the confidence that it asks for", arguments: ConfidentialRequest.all)
  func everyRequestOfTheBaseIsKept(request: ConfidentialRequest) throws {
    let secret = "tip.5.offence"
    let text = request.file(
      of: "tip-criminalization", "2026.2", answering: ["tip.5.accomplices", secret, "tip.5.attempt"])
    let base = try #require(Loader().load(SourceText(text), path: "base.xml").markedDocument?.root)
    // Handed out before it was asked for.
    let part = try Self.part("a", of: try Self.root(""), "<answer question=\"\(secret)\" value=\"no\"/>")
    let merge = PartMerge([part], into: base, order: Self.order, settlements: [("a", secret)])
    let answer = try #require(Self.answer(to: secret, in: merge.root))
    #expect(answer[attribute: "value"] == "no" && answer[attribute: "confidential"] == "true", "\(answer.markup)")
  }

  @Test("Copies that an earlier version handed out without the mark are not altered")
  func copiesOfEarlierVersions() throws {
    let answers =
      "<answer question=\"tip.5.offence\" value=\"yes\"><!-- confidential --></answer>"
      + "<answer question=\"tip.5.accomplices\" value=\"yes\"/>"
    let base = try Self.root(answers)
    let share = try #require(Division(of: Self.questionnaire, by: Self.plan).shares.first)
    func altered(_ change: (inout XMLNode) -> Void) throws -> [String] {
      var root = Division(of: Self.questionnaire, by: Self.plan).part(
        of: share, in: base, digest: "0", due: nil, note: nil)
      root.content = root.content.map { content in
        guard case .element(var part) = content, part.name == "part" else { return content }
        part.content = part.content.map { content in
          guard case .element(var answer) = content else { return content }
          change(&answer)
          return .element(answer)
        }
        return .element(part)
      }
      return try #require(HandedInPart(root)).altered(beside: base, digest: "0")
    }
    let unmarked = try altered { answer in answer[attribute: "confidential"] = nil }
    #expect(unmarked.isEmpty)
    let changed = try altered { answer in answer[attribute: "value"] = "no" }
    #expect(changed.sorted() == ["tip.5.accomplices", "tip.5.offence"])
  }

  private static func withoutProvenance(_ markup: String) -> String {
    markup.replacing(#/ answered(By|On)="[^"]*"/#, with: "")
  }
}
