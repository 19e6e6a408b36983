import PalermoModel

@testable import PalermoAnalysis

/// A region of a few fictional states, an instrument of a few duties and one questionnaire, for analyses that can be
/// worked out by hand.
struct SmallRegion {
  static let profile = ScoringProfile(
    id: "test", title: "test", assumptions: [], obligations: [.mandatory, .mandatorySubjectToDomesticLaw],
    coverage: 0.5,
    partlyRange: 0.25...0.75, levels: LevelShares(yes: 1, partly: 0.5, no: 0),
    bands: [
      .init(rating: .full, from: 1), .init(rating: .largely, from: 0.75), .init(rating: .partly, from: 0.25),
      .init(rating: .not, from: 0),
    ])
  static let key = QuestionnaireKey(id: "test", version: "2026.1")
  static let day = CalendarDate(year: 2026, month: 5, day: 30)!

  /// By code, in order, with the subregions and groupings that each belongs to.
  var states: [(code: String, groups: [String])]
  var questions = [SmallRegion.question("a", "TEST/1"), SmallRegion.question("b", "TEST/2")]
  var rules: [ConsistencyRule] = []
  var answers: [String: [Answer]] = [:]
  /// The states that are no parties, and those of which it is not known; all others are.
  var outsiders: Set<String> = []
  var unknown: Set<String> = []
  var traditions: [String: String] = [:]
  var languages: [String: [String]] = [:]

  init(_ states: [(code: String, groups: [String])]) { self.states = states }

  static func question(_ id: String, _ provision: String, relevance: Condition? = nil) -> Question {
    Question(
      id: id, type: .implementation, provisions: [provision], isRequired: true, isScored: true, weight: 1, text: "test",
      help: nil, options: [], notApplicable: true, relevance: relevance,
      evidence: [EvidenceDemand(values: ["yes"], kind: .legislation)],
      position: .start)
  }

  static func answer(_ question: String, _ value: String, isConfidential: Bool = false, citing law: String? = nil)
    -> Answer
  {
    var answer = Answer(question: question, values: [value], isConfidential: isConfidential)
    if value == Answer.notApplicable { answer.explanations = [RespondentText(language: "en", text: "a reason")] }
    if let law {
      answer.evidence = [
        Evidence(
          kind: .legislation, title: law, provision: "1", inForce: nil, href: nil, verifiedBy: nil, position: .start)
      ]
    }
    return answer
  }

  /// The analysis of what is published or, if wanted, of everything.
  func analysis(of edition: Edition = .public, capacity: Int = 1) -> GapAnalysis {
    let corpus = corpus.view(for: edition)
    return Analyst(corpus: corpus, region: corpus.regions[0], profile: Self.profile, capacity: capacity).analysis()
  }

  var corpus: Corpus {
    var corpus = Corpus()
    corpus.instruments = Instruments([
      Instrument(
        id: "TEST", kind: .reviewed, adopted: 2000, supplements: nil, listing: .likely, title: "test",
        shortTitle: "test",
        articles: (1...3).map { number in
          Article(number: number, title: "test", provisions: [Self.provision("TEST/\(number)", number)])
        })
    ])
    corpus.questionnaires[Self.key] = Questionnaire(
      key: Self.key, instrument: "TEST", cluster: "criminalization_jurisdiction", title: "test", introduction: nil,
      sections: [Section(id: "test.1", article: 1, title: "test", questions: questions)], retired: [], exclusions: [],
      rules: rules, file: "test.xml")
    let groups = states.flatMap(\.groups).withoutRepetition.map { StateGroup(code: $0, name: .init(verbatim: $0)) }
    corpus.regions = [
      Region(
        id: "test", kind: .fictional, name: "test", note: nil, subregions: groups.filter { $0.code.hasPrefix("sub") },
        groupings: groups.filter { !$0.code.hasPrefix("sub") }, states: states.map(state), file: "region.xml")
    ]
    corpus.participations = [
      Participation(
        region: "test", note: nil, states: states.map { ($0.code, [treaty($0.code)], .start) },
        file: "participation.xml")
    ]
    corpus.cycles = [
      Cycle(
        id: "2026", opens: CalendarDate(year: 2026, month: 1, day: 1)!, title: "2026",
        deliveries: [.init(questionnaire: Self.key, due: Self.day)], clocks: [], file: "cycle.xml")
    ]
    corpus.submissions = states.compactMap { state in
      answers[state.code].map { answers in
        Submission(
          questionnaire: Self.key, state: state.code, cycle: "2026", status: .final, date: Self.day,
          source: SubmissionSource(kind: .exercise), answers: answers, file: "\(state.code).xml")
      }
    }
    return corpus
  }

  private func state(_ code: String, _ groups: [String]) -> State {
    State(
      code: code, name: .init(verbatim: code), note: nil, subregion: groups.first { $0.hasPrefix("sub") } ?? "",
      groupings: groups.filter { !$0.hasPrefix("sub") }, membership: "member", officialLanguages: ["en"],
      submissionLanguages: languages[code] ?? ["en"], legalTradition: traditions[code], column: 0, row: 0,
      position: .start)
  }

  private static func provision(_ id: String, _ article: Int) -> Provision {
    Provision(
      id: id, instrument: "TEST", article: article, obligation: .mandatory, isJudgement: false, isChapeau: false,
      alternative: nil, qualifiers: [], cluster: "criminalization_jurisdiction", clusterBasis: .confirmed,
      theme: "test",
      kind: .legislation, needsNotification: article == 3, measure: "test", condition: nil, note: nil)
  }

  private func treaty(_ code: String) -> TreatyStatus {
    let since = CalendarDate(year: 2004, month: 1, day: 1)
    let isParty = !outsiders.contains(code) && !unknown.contains(code)
    return TreatyStatus(
      instrument: "TEST", consent: isParty ? .ratification : unknown.contains(code) ? .unknown : .none, signed: since,
      consented: isParty ? since : nil, inForce: isParty ? since : nil, isInForceComputed: false, denounced: nil,
      hasReservations: nil, reservations: [], asOf: nil, confidence: .verified, sources: [], note: nil, position: .start
    )
  }
}

extension GapAnalysis {
  func tally(_ provision: String, in group: String? = nil) -> ProvisionTally? {
    let tallies = group.map { code in groups.first { $0.group == code }?.provisions ?? [] } ?? provisions
    return tallies.first { $0.provision == provision }
  }
}
