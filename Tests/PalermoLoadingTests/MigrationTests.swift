import PalermoModel
import PalermoXML
import TestSupport
import Testing

@testable import PalermoLoading
import PalermoVocabularies

/// Answers to the old version of Tests/Fixtures/comparison carried over to the new one.
@Suite("Answers are carried over")
struct MigrationTests {
  static let folder = "Tests/Fixtures/comparison"
  static let date = CalendarDate("2027-02-01")!

  struct Absent: Error {}

  static func load(_ name: String) -> LoadedFile {
    Loader().load(SourceText(Project.bytes("\(folder)/\(name)")), path: name)
  }

  static func questionnaire(_ name: String) throws -> Questionnaire {
    guard case .questionnaire(let questionnaire) = load(name).document else { throw Absent() }
    return questionnaire
  }

  static func mapping(_ old: String, _ new: String, crosswalk: Bool) throws -> VersionMapping {
    guard case .crosswalk(let known) = load("crosswalk.xml").document else { throw Absent() }
    return VersionMapping(
      from: try questionnaire(old), to: try questionnaire(new), crosswalks: crosswalk ? [known] : [])
  }

  @Test("A person can read what is carried over, and what is not", arguments: [true, false])
  func golden(crosswalk: Bool) throws {
    let migration = try #require(
      Migration(
        Self.load("submission.xml"), by: try Self.mapping("2026.xml", "2027.xml", crosswalk: crosswalk),
        date: Self.date))
    let losses = migration.losses.map { "\($0.question): \($0.reason(.en))\n" }.joined()
    let name = "\(Self.folder)/migrated\(crosswalk ? "-with-crosswalk" : "")"
    for (path, text) in [("\(name).xml", migration.text), ("\(name).txt", losses)] {
      try Project.expect(path, toHold: text)
    }
    let draft = Loader().load(SourceText(migration.text), path: "draft.xml")
    #expect(draft.isCanonical)
    guard case .submission(let submission) = draft.document else { throw Absent() }
    #expect(submission.status == .draft && submission.questionnaire.version == "2027.1" && submission.date == Self.date)
    #expect(submission.answers.filter(\.needsConfirmation).map(\.question) == migration.toConfirm)
    let blank = Set(migration.answers.filter { !$0.saysSomething }.compactMap { $0[attribute: "question"] })
    let others = submission.answers.filter { !$0.needsConfirmation && !blank.contains($0.question) }
    #expect(others.map(\.question) == migration.carried)
  }

  @Test("No answer disappears unseen", arguments: [true, false])
  func nothingIsLost(crosswalk: Bool) throws {
    let mapping = try Self.mapping("2026.xml", "2027.xml", crosswalk: crosswalk)
    let migration = try #require(Migration(Self.load("submission.xml"), by: mapping, date: Self.date))
    guard case .submission(let old) = Self.load("submission.xml").document else { throw Absent() }
    let told = Set(migration.losses.map(\.question))
    let there = Set(migration.carried + migration.toConfirm)
    for answer in old.answers {
      let successors: [String] =
        switch mapping.old[question: answer.question].map(mapping.disposition) {
        case .asked(let new, _), .merged(let new, _): [new.id]
        case .split(let new, _), .replaced(let new): new.map(\.id)
        default: []
        }
      #expect(
        told.contains(answer.question) || (!successors.isEmpty && there.isSuperset(of: successors)),
        "\(answer.question)")
      // What was attached to an answer is attached to each that carries it on.
      for explanation in answer.explanations where !there.isDisjoint(with: successors) {
        #expect(migration.text.components(of: explanation.text) >= there.intersection(successors).count)
      }
    }
  }

  @Test("Blanks are carried over as blanks, and no answer among them disappears", arguments: [true, false])
  func halfFilled(crosswalk: Bool) throws {
    let mapping = try Self.mapping("2026.xml", "2027.xml", crosswalk: crosswalk)
    let root = try #require(Self.load("submission.xml").canonicalDocument?.root)
    let ids = root.children.compactMap { $0[attribute: "question"] }
    var random = SeededRandom(seed: 5)
    for round in 0..<200 {
      // The first round blanks all.
      let blank = Set(ids.filter { _ in round == 0 || Bool.random(using: &random) })
      var draft = root
      draft.content = root.content.map { content in
        guard case .element(var answer) = content, let id = answer[attribute: "question"], blank.contains(id) else {
          return content
        }
        answer.attributes = [.init("question", id), .init("reconfirm", "true")]
        answer.content = []
        return .element(answer)
      }
      let file = Loader().load(SourceText(XMLDocument(root: draft).text), path: "draft.xml")
      let migration = try #require(
        Migration(file, by: mapping, date: Self.date, cycle: "2027"), "\(file.findings)")
      let told = Set(migration.losses.map(\.question))
      #expect(told.isDisjoint(with: blank))
      let new = migration.answers
      for answer in new where !answer.saysSomething && answer[attribute: "confidential"] == nil {
        let id = answer[attribute: "question"] ?? ""
        #expect(answer[attribute: "reconfirm"] == nil && !migration.carried.contains(id), "\(answer.markup)")
        #expect(!migration.toConfirm.contains(id))
      }
      if round == 0 { #expect(migration.carried.isEmpty && migration.toConfirm.isEmpty && migration.losses.isEmpty) }
      for answer in root.children where answer.name == "answer" {
        let id = answer[attribute: "question"] ?? ""
        guard !blank.contains(id), !told.contains(id), let question = mapping.old[question: id] else { continue }
        let successors: [String] =
          switch mapping.disposition(of: question) {
          case .asked(let new, _), .merged(let new, _): [new.id]
          case .split(let new, _), .replaced(let new): new.map(\.id)
          case .moved, .dropped, .retired, .lost: []
          }
        #expect(!successors.isEmpty, "\(id)")
        for successor in successors {
          let carried = try #require(new.first { $0[attribute: "question"] == successor })
          // Of two that became one, the second is told.
          let isTold = told.contains { other in
            guard let question = mapping.old[question: other] else { return false }
            if case .merged(let new, _) = mapping.disposition(of: question) { return new.id == successor }
            return false
          }
          #expect(
            answer[attribute: "value"] == nil || carried[attribute: "value"] != nil || isTold, "\(carried.markup)")
          for child in answer.children { #expect(carried.children.contains(child), "\(carried.markup)") }
        }
      }
    }
  }

  @Test("To the same version everything is carried over as it is, comments too")
  func identity() throws {
    let same = try Self.questionnaire("2026.xml")
    let migration = try #require(
      Migration(Self.load("submission.xml"), by: VersionMapping(from: same, to: same), date: Self.date))
    #expect(migration.losses.map(\.question) == ["fp.never-asked"])
    #expect(migration.toConfirm == [])
    let old = Project.text("\(Self.folder)/submission.xml")!
    let expected = old.replacing("status=\"final\" date=\"2026-05-30\"", with: "status=\"draft\" date=\"2027-02-01\"")
      .replacing("  <answer question=\"fp.never-asked\" value=\"yes\"/>\n", with: "")
    #expect(migration.text == expected)
  }

  /// An answer of an earlier cycle is marked exactly if it grows old or its question changed.
  @Test("What grows old is to be confirmed in another cycle", arguments: [nil, "2026", "2027"])
  func perishable(cycle: String?) throws {
    let questionnaire = try #require(
      CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires.values
        .first { $0.key.id == "tip-criminalization" })
    let path = "Samples/exercise/submissions/2026/XAB-tip-criminalization.xml"
    let file = Loader().load(SourceText(Project.bytes(path)), path: path)
    let mapping = VersionMapping(from: questionnaire, to: questionnaire)
    let migration = try #require(Migration(file, by: mapping, date: Self.date, cycle: cycle))
    let answered = migration.carried + migration.toConfirm
    let perishable = answered.filter { questionnaire[question: $0]!.type.growsOld }
    #expect(!perishable.isEmpty)
    #expect(Set(migration.toConfirm) == (cycle == "2027" ? Set(perishable) : []))
  }

  /// However it is asked for, in a draft that keeps the remarks and in one that does not.
  @Test("No way to ask for confidence is lost on the way", arguments: ConfidentialRequest.all)
  func everyRequest(request: ConfidentialRequest) throws {
    let secret = "fp.unchanged"
    let questionnaire = try Self.questionnaire("2026.xml")
    let text = request.file(of: "fp-example", "2026.1", answering: ["fp.type", secret, "fp.evidence"])
    let file = Loader().load(SourceText(text), path: "old.xml")
    let mapping = VersionMapping(from: questionnaire, to: questionnaire)
    let migration = try #require(Migration(file, by: mapping, date: Self.date), "\(file.findings)")
    let draft = BlankSubmission(questionnaire, state: "XAA", cycle: "2027", date: Self.date, language: .en)
    for text in [migration.text, draft.text(previous: migration)] {
      let root = try #require(Loader().load(SourceText(text), path: "new.xml").canonicalDocument?.root)
      let answer = try #require(root.children.first { $0[attribute: "question"] == secret })
      #expect(answer.markup.contains(ConfidentialRequest.secret))
      #expect(answer[attribute: "confidential"] == "true", "\(answer.markup)")
    }
  }

  @Test("Only a submission without findings is carried over")
  func refused() throws {
    let mapping = try Self.mapping("2026.xml", "2027.xml", crosswalk: false)
    #expect(Migration(Self.load("2026.xml"), by: mapping, date: Self.date) == nil)
    let broken = Project.text("\(Self.folder)/submission.xml")!.replacing("<source", with: "<sauce")
    #expect(Migration(Loader().load(SourceText(broken), path: "x"), by: mapping, date: Self.date) == nil)
  }
}

extension String {
  /// How often a text is in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
