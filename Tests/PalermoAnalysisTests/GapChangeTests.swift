import PalermoAnalysis
import PalermoLoading
import PalermoModel
import TestSupport
import Testing

/// Two cycles against a definition that goes through the cases one by one.
struct GapChangeTests {
  /// What a state did about the one question in a cycle.
  enum Reply: CaseIterable {
    case nothing, blank, yesUncited, yesCited, partly, no, notApplicable, confidential

    var answers: [Answer] {
      switch self {
      case .nothing, .blank: []
      case .yesUncited: [answer("yes")]
      case .yesCited: [answer("yes", isCited: true)]
      case .partly: [answer("partly")]
      case .no: [answer("no")]
      case .notApplicable: [answer(Answer.notApplicable)]
      case .confidential: [answer("no", isConfidential: true)]
      }
    }

    private func answer(_ value: String, isCited: Bool = false, isConfidential: Bool = false) -> Answer {
      var answer = Answer(question: "q", values: [value], isConfidential: isConfidential)
      answer.explanations = [RespondentText(language: "en", text: "because")]
      if isCited {
        answer.evidence = [
          Evidence(
            kind: .legislation, title: "Law", provision: "1", inForce: nil, href: nil, verifiedBy: nil, position: .start
          )
        ]
      }
      return answer
    }

    /// The gap of a kind that follows from it.
    func gap(_ kind: GapKind) -> GapReason? {
      switch (kind, self) {
      case (.duty, .no): .answeredNo
      case (.duty, .partly): .answeredPartly
      case (.evidence, .yesUncited): .noLawCited
      case (.knowledge, .blank): .notAnswered
      default: nil
      }
    }

    /// Why nothing can be said of a kind of gap in this cycle.
    func obstacle(_ kind: GapKind) -> ComparisonObstacle? {
      switch (kind, self) {
      case (_, .nothing): .notDelivered
      case (_, .confidential): .confidential
      case (.knowledge, _): nil
      case (_, .notApplicable): .notAsked
      case (_, .blank): .notAnswered
      default: nil
      }
    }
  }

  /// How the later version of the question stands to the earlier one.
  enum Relation: CaseIterable {
    case same, otherWords, oneTranslation, otherWordsMapped, otherID, otherIDMapped, otherScale

    var question: Question {
      switch self {
      case .same: SmallCycle.question("q")
      case .otherWords, .otherWordsMapped: SmallCycle.question("q", text: "asked otherwise")
      case .oneTranslation:
        SmallCycle.question("q", text: LocalizedText(en: "asked", es: "otra", fr: "asked", pt: "asked"))
      case .otherID, .otherIDMapped: SmallCycle.question("r")
      case .otherScale: SmallCycle.question("q", type: .yesNo)
      }
    }

    var crosswalk: [Crosswalk] {
      guard self == .otherWordsMapped || self == .otherIDMapped else { return [] }
      let map = Crosswalk.Map(from: ["q"], to: [question.id], kind: .reworded, values: [:], position: .start)
      return [
        Crosswalk(
          from: QuestionnaireKey(id: "test", version: "2025.1"), to: QuestionnaireKey(id: "test", version: "2026.1"),
          maps: [map],
          file: "crosswalk.xml")
      ]
    }

    /// Why a gap of the earlier or the later cycle cannot be compared.
    func obstacle(isOld: Bool) -> ComparisonObstacle? {
      switch self {
      case .same, .oneTranslation, .otherWordsMapped, .otherIDMapped: nil
      case .otherWords: .wordingChanged
      case .otherID: isOld ? .questionRemoved : .questionAdded
      case .otherScale: .scaleChanged
      }
    }
  }

  private func change(_ old: Reply, _ new: Reply, _ relation: Relation) throws -> (
    change: GapChange.StateChange, before: GapAnalysis, after: GapAnalysis
  ) {
    let forms = [
      SmallCycle.questionnaire("2025.1", [SmallCycle.question("q")]),
      SmallCycle.questionnaire("2026.1", [relation.question]),
    ]
    let later = new.answers.map { answer in
      var renamed = Answer(question: relation.question.id, values: answer.values, isConfidential: answer.isConfidential)
      (renamed.explanations, renamed.evidence) = (answer.explanations, answer.evidence)
      return renamed
    }
    var submissions = [SmallCycle.submission("XAB", 2025), SmallCycle.submission("XAB", 2026, version: "2026.1")]
    if old != .nothing { submissions.append(SmallCycle.submission("XAA", 2025, old.answers)) }
    if new != .nothing { submissions.append(SmallCycle.submission("XAA", 2026, version: "2026.1", later)) }
    var corpus = SmallCycle.corpus(forms, ["XAA": .yes, "XAB": .yes], submissions)
    corpus.crosswalks = relation.crosswalk
    func analysis(_ cycle: String) -> GapAnalysis {
      Analyst(corpus: corpus.published, region: corpus.regions[0], profile: SmallCycle.profile, cycle: cycle).analysis()
    }
    let (before, after) = (analysis("2025"), analysis("2026"))
    return (try #require(after.change?.states.first), before, after)
  }

  @Test(arguments: Relation.allCases)
  func everyPairOfRepliesIsSortedAsDefined(relation: Relation) throws {
    for old in Reply.allCases {
      for new in Reply.allCases {
        let change = try change(old, new, relation).change
        let place = "\(relation): \(old) → \(new)"
        for kind in [GapKind.duty, .evidence, .knowledge] {
          let items = [change.closed, change.opened, change.unchanged, change.notCompared].map {
            $0.filter { $0.kind == kind }
          }
          let (before, after) = (old.gap(kind), new.gap(kind))
          guard before != nil || after != nil else {
            #expect(items.joined().isEmpty, "\(place), \(kind)")
            continue
          }
          let missing: ComparisonObstacle? = old == .nothing || new == .nothing ? .notDelivered : nil
          let broken = relation.obstacle(isOld: kind == .duty || before != nil)
          // A gap under two ids is two gaps.
          let isTwo = relation == .otherID && kind != .duty && before != nil && after != nil
          if let obstacle = broken ?? missing ?? old.obstacle(kind) ?? new.obstacle(kind) {
            #expect(items[3].count == (isTwo ? 2 : 1), "\(place), \(kind)")
            // Under no relation does a gap come out as closed or opened that cannot be compared.
            #expect(items[..<3].joined().isEmpty, "\(place), \(kind)")
            if missing == nil && !isTwo { #expect(items[3].first?.obstacle == obstacle, "\(place), \(kind)") }
          } else {
            #expect(
              items.map(\.count) == [
                after == nil ? 1 : 0, before == nil ? 1 : 0, before != nil && after != nil ? 1 : 0, 0,
              ], "\(place), \(kind)")
            let item = items.joined().first
            #expect(item?.before == before && item?.after == after, "\(place), \(kind)")
          }
        }
      }
    }
  }

  @Test func joiningAndLeavingATreatyAreTold() throws {
    func status(_ signed: String?, _ joined: String?, denounced: String? = nil) -> TreatyStatus {
      let joined = joined.flatMap { CalendarDate($0) }
      return TreatyStatus(
        instrument: "TEST", consent: joined == nil ? .none : .accession, signed: signed.flatMap { CalendarDate($0) },
        consented: joined,
        inForce: joined, isInForceComputed: false, denounced: denounced.flatMap { CalendarDate($0) },
        hasReservations: nil,
        reservations: [], asOf: nil, confidence: .verified, sources: [], note: nil, position: .start)
    }
    let statuses = [
      "XAA": status(nil, "2025-12-01"), "XAB": status(nil, nil), "XAC": status("2025-12-01", nil),
      "XAD": status(nil, "2010-01-01"),
      "XAE": status(nil, "2010-01-01", denounced: "2026-01-01"),
    ]
    var corpus = SmallCycle.corpus(
      [SmallCycle.questionnaire("2025.1", [SmallCycle.question("q")])],
      ["XAA": .yes, "XAB": .no, "XAC": .no, "XAD": .yes, "XAE": .yes],
      [SmallCycle.submission("XAD", 2025), SmallCycle.submission("XAD", 2026)])
    corpus.participations = [
      Participation(region: "small", note: nil, states: statuses.map { ($0, [$1], .start) }, file: "participation.xml")
    ]
    let analysis = Analyst(corpus: corpus, region: corpus.regions[0], profile: SmallCycle.profile).analysis()
    let states = try #require(analysis.change?.states)
    func treaty(_ items: [GapChange.Item]) -> [GapReason?] {
      items.filter { $0.kind == .treaty }.flatMap { [$0.before, $0.after] }
    }
    #expect(treaty(states[0].closed) == [.notSigned, nil])
    #expect(treaty(states[1].unchanged) == [.notSigned, .notSigned])
    #expect(treaty(states[2].unchanged) == [.notSigned, .signedOnly])
    #expect(
      [states[3].closed, states[3].opened, states[3].unchanged, states[3].notCompared].allSatisfy { treaty($0).isEmpty }
    )
    #expect(treaty(states[4].opened) == [nil, .denounced])
  }

  /// Every gap of either cycle of the exercise is in exactly one class.
  @Test func theClassesPartitionTheGapsOfTheExercise() throws {
    let loaded = CorpusLoader().load([Project.path("Samples/exercise")], extras: [.instruments, .profiles])
    let corpus = loaded.corpus
    let profile = try #require(corpus.profiles.first { $0.id == "default" })
    func analysis(_ cycle: String, since: String? = nil) -> GapAnalysis {
      Analyst(corpus: corpus, region: corpus.regions[0], profile: profile, cycle: cycle, since: since).analysis()
    }
    let (before, after) = (analysis("2025"), analysis("2026"))
    #expect(before.change == nil)
    let change = try #require(after.change)
    #expect(change.from == "2025" && change.to == "2026")
    for (index, state) in change.states.enumerated() {
      let all = state.closed + state.opened + state.unchanged + state.notCompared
      #expect(Set(all.map(name)).count == all.count, "\(state.state)")
      let old = before.states[index].gaps.filter { $0.kind != .treaty }.map(name).sorted()
      let new = after.states[index].gaps.map(name).sorted()
      #expect(all.filter { $0.before != nil && $0.kind != .treaty }.map(name).sorted() == old, "\(state.state)")
      #expect(all.filter { $0.after != nil }.map(name).sorted() == new, "\(state.state)")
      #expect(state.closed.allSatisfy { $0.after == nil } && state.opened.allSatisfy { $0.before == nil })
      #expect(state.notCompared.allSatisfy { $0.obstacle != nil })
    }
    #expect(
      change.total.closed > 0 && change.total.opened > 0 && change.total.unchanged > 0 && change.total.notCompared > 0)

    // From a cycle to itself nothing closes or opens.
    let same = try #require(analysis("2026", since: "2026").change)
    #expect(same.total.closed == 0 && same.total.opened == 0)
  }

  private func name(_ item: GapChange.Item) -> String { "\(item.kind) \(item.subject)" }

  private func name(_ gap: Gap) -> String {
    switch gap.kind {
    case .treaty: "treaty \(gap.instrument)"
    case .delivery: "delivery \(gap.questionnaire!)"
    case .duty, .notification: "\(gap.kind) \(gap.provisions.joined(separator: " "))"
    case .evidence, .knowledge: "\(gap.kind) \(gap.question!)"
    }
  }
}
