import Foundation
import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoXML
import TestSupport
import Testing

@testable import PalermoValidation

/// The crosswalks that ship lead from every earlier version of a questionnaire to the one of today.
struct ShippedCrosswalkTests {
  /// What ships with the program, in every version.
  static let corpus = CorpusLoader().load(
    [String](), extras: [.questionnaires, .earlierVersions, .crosswalks, .instruments]
  ).corpus

  /// The versions that have a successor, each with the latest.
  static let successions: [(old: QuestionnaireKey, new: QuestionnaireKey)] = {
    let keys = corpus.questionnaires.keys.sorted()
    return keys.compactMap { key in
      let latest = keys.last { $0.id == key.id }!
      return latest == key ? nil : (key, latest)
    }
  }()

  @Test func everyEarlierVersionHasOneThatReadsWithoutAFinding() {
    let loaded = CorpusLoader().load(
      [Project.path("Questionnaires/crosswalks")], extras: [.questionnaires, .earlierVersions])
    #expect(Validator().validate(loaded).findings.map(\.summary) == [])
    #expect(loaded.files.allSatisfy { $0.isCanonical })
    let shipped = Self.corpus.crosswalks
    #expect(shipped.count == loaded.files.count)
    for (old, new) in Self.successions {
      let ours = shipped.filter { $0.from == old }
      #expect(ours.map(\.to) == [new])
      #expect(ours.map(\.file) == ["Questionnaires/crosswalks/\(old.id)-\(old.version)-\(new.version).xml"])
    }
  }

  /// What the change of versions breaks, its crosswalk says: a question of whose change none speaks is a warning or an
  /// error.
  @Test func everyBreakIsMeant() {
    func files(in folder: String) -> [LoadedFile] {
      Project.names(in: folder).filter { $0.hasSuffix(".xml") }.map { name in
        Loader().load(SourceText(Project.bytes("\(folder)/\(name)")), path: "\(folder)/\(name)")
      }
    }
    let (old, new) = (files(in: "Questionnaires/earlier"), files(in: "Questionnaires"))
    let comparison = VersionComparer(shipped: Self.corpus.crosswalks).compare(new, with: old, isOwed: { _ in true })
    #expect(comparison.pairs.count == Self.successions.count)
    #expect(comparison.result.findings.filter { $0.severity > .note }.map(\.summary) == [])
    let bare = VersionComparer().compare(new, with: old, isOwed: { _ in true })
    #expect(bare.result.findings.contains { $0.severity == .error })
  }

  /// A line of a crosswalk that says nothing would hide what it is not about.
  @Test func everyLineOfThemSaysSomething() throws {
    for crosswalk in Self.corpus.crosswalks {
      let old = try #require(Self.corpus.questionnaires[crosswalk.from])
      let new = try #require(Self.corpus.questionnaires[crosswalk.to])
      for map in crosswalk.maps where map.to.isEmpty {
        for id in map.from {
          let changes = try #require(old[question: id]).changes(to: try #require(new[question: id]))
          #expect(changes.contains { $0.isWording || $0.isScale }, "\(crosswalk.file): \(id)")
        }
      }
      let changed = old.questions.flatMap { question in
        new[question: question.id].map { question.changes(to: $0) } ?? []
      }
      let ofRules = old.changes(to: new) { ($0, [:]) }.compactMap(\.ruleID)
      for change in crosswalk.changes {
        let isReal =
          change.kind == .rule
          ? Set(change.ids).isSubset(of: ofRules) : changed.contains { $0.meantKind == change.kind }
        #expect(isReal, "\(crosswalk.file): \(change.kind)")
      }
    }
  }

  /// The submissions to earlier versions that are kept: the exercise's first cycle, and those of the first version of the
  /// program.
  static let samples: [String] = {
    let paths = ["Samples/exercise/submissions/2025", "Tests/Fixtures/earlier/files"].flatMap { folder in
      Project.names(in: folder).filter { $0.contains("-") && $0.hasSuffix(".xml") }.sorted().map { "\(folder)/\($0)" }
    }
    return paths.enumerated().filter { Project.isNightly || $0.offset % 4 == 0 || !$0.element.hasPrefix("Samples") }
      .map(
        \.element)
  }()

  /// Each answer is in the draft under each question that carries it on, with its value or that which the crosswalk gives
  /// it, or its loss is named. What is attached to it is there, too.
  @Test(arguments: samples)
  func everySampleIsCarriedOver(_ path: String) throws {
    let file = Loader().load(SourceText(Project.bytes(path)), path: path)
    guard case .submission(let submission) = file.document else {
      Issue.record("no submission")
      return
    }
    let old = try #require(Self.corpus.questionnaires[submission.questionnaire])
    let successor = try #require(Self.successions.first { $0.old == old.key }).new
    let new = try #require(Self.corpus.questionnaires[successor])
    let mapping = VersionMapping(
      from: old, to: new, others: Array(Self.corpus.questionnaires.values), crosswalks: Self.corpus.crosswalks)
    let migration = try #require(Migration(file, by: mapping, date: CalendarDate("2026-11-29")!))
    let draft = Loader().load(SourceText(migration.text), path: "draft.xml")
    #expect(draft.findings.isEmpty && draft.isCanonical)
    guard case .submission(let carried) = draft.document else {
      Issue.record("no draft")
      return
    }
    let lost = Set(migration.losses.map(\.question))
    let answers = Dictionary(carried.answers.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    for answer in submission.answers {
      let question = try #require(old[question: answer.question])
      let (successors, values): ([Question], [String: String]) =
        switch mapping.disposition(of: question) {
        case .asked(let new, let map): ([new], map?.values ?? [:])
        case .split(let new, let map): (new, map.values)
        case .merged(let new, let map): ([new], map.values)
        case .replaced(let new): (new, [:])
        case .dropped, .moved, .retired, .lost: ([], [:])
        }
      #expect(!successors.isEmpty || lost.contains(answer.question), "\(answer.question)")
      for successor in successors {
        let kept = try #require(answers[successor.id], "\(successor.id)")
        // A text that names states becomes their codes.
        let isRead = question.type == .text && successor.type == .states && !kept.values.isEmpty
        let isWhole =
          isRead
          || kept.values == answer.values.map { values[$0] ?? $0 } && kept.counts == answer.counts
        #expect(isWhole || lost.contains(answer.question), "\(answer.question)")
        #expect(kept.explanations.count >= answer.explanations.count)
        #expect(kept.evidence.count == answer.evidence.count)
        #expect(kept.isConfidential == answer.isConfidential)
      }
    }
  }

  /// A draft is held to nothing that its state did not answer: what is wrong with it was wrong before, or the new version
  /// asks for it.
  @Test func draftsHaveNoErrorsOfTheirOwn() throws {
    let region = try #require(Project.text("Samples/exercise/region.xml"))
    func errors(_ path: String, _ text: String) -> [String] {
      Validator().validate(CorpusLoader().load([("region.xml", region), (path, text)])).findings
        .filter { $0.severity == .error && $0.file == path }.map(\.rule)
    }
    for path in Self.samples where path.hasPrefix("Samples") && path.contains("XAB") {
      let file = Loader().load(SourceText(Project.bytes(path)), path: path)
      guard case .submission(let submission) = file.document else { continue }
      let key = try #require(Self.successions.first { $0.old == submission.questionnaire }).new
      let mapping = VersionMapping(
        from: Self.corpus.questionnaires[submission.questionnaire]!, to: Self.corpus.questionnaires[key]!,
        crosswalks: Self.corpus.crosswalks)
      let text = try #require(Migration(file, by: mapping, date: CalendarDate("2026-11-29")!)).text
      let before = try #require(Project.text(path))
      #expect(errors("draft.xml", text) == errors(path, before), "\(path)")
    }
  }
}

extension Answer {
  /// How much of each kind is attached to it.
  fileprivate var counts: [Int] {
    [texts.count, other.count, figures.count, authorities.count, links.count, references.count, assistance.count]
  }
}
