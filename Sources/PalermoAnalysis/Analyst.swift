public import PalermoModel
import PalermoScoring

/// Works out the gap analysis of a region.
public struct Analyst {
  let corpus: Corpus
  let region: Region
  let profile: ScoringProfile
  let cycle: String?
  let capacity: Int
  let submissions: [Submission]
  let companions: (Submission) -> [Submission]
  let deliveries: [DeliveryRecord]
  /// What the sections of the questionnaires ask about, each in the order of the instrument.
  let sectionProvisions: [QuestionnaireKey: [[String]]]
  private let since: String?
  private let submissionsByState: [String: [Submission]]
  private let deliveriesByState: [String: [DeliveryRecord]]

  /// An analyst of one region.
  ///
  /// - Parameters:
  ///   - corpus: What is known. Its instruments must be loaded.
  ///   - region: The states that are looked at.
  ///   - profile: How answers become numbers and numbers letters.
  ///   - cycle: The cycle; nil for the one that was delivered to last.
  ///   - since: The cycle that it is compared with; nil for the one before, if there is one.
  ///   - capacity: How many needs of others one state can meet, at least 0.
  public init(
    corpus: Corpus, region: Region, profile: ScoringProfile, cycle: String? = nil, since: String? = nil,
    capacity: Int = AssistanceMatch.defaultCapacity
  ) {
    (self.corpus, self.region, self.profile, self.capacity) = (corpus, region, profile, capacity)
    let chosen = cycle ?? corpus.currentCycle(of: region)
    self.cycle = chosen
    self.since = since ?? chosen.flatMap { corpus.cycle(before: $0, of: region) }
    submissions = corpus.submissionsInForce.filter { region[state: $0.state] != nil && $0.cycle == chosen }
    companions = corpus.companions()
    sectionProvisions = Dictionary(
      Set(submissions.map(\.questionnaire)).compactMap { corpus.questionnaires[$0] }.map { questionnaire in
        let inOrder =
          corpus.instruments[instrument: questionnaire.instrument]?.articles.flatMap(\.provisions).map(\.id) ?? []
        return (
          questionnaire.key,
          questionnaire.sections.map { section in
            inOrder.filter(Set(section.questions.flatMap(\.provisions)).contains)
          }
        )
      }, uniquingKeysWith: { first, _ in first })
    deliveries =
      chosen.flatMap(corpus.cycle).map { DeliveryStatus(of: region, in: $0, corpus: corpus).records } ?? []
    submissionsByState = Dictionary(grouping: submissions, by: \.state)
    deliveriesByState = Dictionary(grouping: deliveries, by: \.state)
  }

  /// What a state delivered.
  func submissions(of state: String) -> [Submission] { submissionsByState[state] ?? [] }

  /// What was due from a state.
  func deliveries(of state: String) -> [DeliveryRecord] { deliveriesByState[state] ?? [] }

  /// Works out the analysis.
  ///
  /// - Complexity: O(*s* · *p*) for *s* states and *p* provisions in each group, O(*n*) in the number of answers, and that
  ///   of the assistance match.
  public func analysis() -> GapAnalysis {
    let cards = scorecards()
    var sheets = sheets(cards)
    let documented = documentation(in: cards)
    addPeers(to: &sheets, documented)
    let facts = provisionFacts(cards, sheets)
    let provisions = provisionTallies(facts, over: region.states)
    return GapAnalysis(
      region: region.id, isExercise: region.kind == .fictional || submissions.contains { $0.source.kind == .exercise },
      cycle: cycle, profile: profile.id, asOf: asOf.description,
      questionnaires: Set(submissions.map(\.questionnaire)).sorted().map(\.description), states: sheets,
      questions: questionTallies(), provisions: provisions, treaties: treatyTallies(over: region.states),
      deliveries: deliveries, delivered: deliveryTallies(over: region.states), groups: groupTallies(sheets, facts),
      cooperation: cooperation(),
      mostShared: provisions.provisions(by: \.openDuties), leastKnown: provisions.provisions(by: \.unknown),
      assistance: assistanceMatch(sheets, documented: documented), holes: Set(cards.flatMap(\.holes).map(\.id)).sorted(),
      change: since.map { change(since: $0, cards, sheets) })
  }

  func scorecards() -> [Scorecard] {
    var inCycle = corpus
    inCycle.submissions = submissions
    return Scorer(profile: profile, corpus: inCycle).scorecards()
  }

  func sheets(_ cards: [Scorecard]) -> [StateSheet] {
    let cardsByState = Dictionary(grouping: cards, by: \.state)
    return region.states.map { sheet(of: $0, cards: cardsByState[$0.code] ?? []) }
  }

  /// The last day that a submission speaks of, or the cycle opens.
  var asOf: CalendarDate {
    let days = submissions.map(\.date) + (cycle.flatMap(corpus.cycle).map { [$0.opens] + $0.deliveries.map(\.due) } ?? [])
    return days.max() ?? CalendarDate(year: 2000, month: 11, day: 15)!
  }

  /// What conditions may look at for a submission: nothing that is given in confidence.
  func circumstances(of submission: Submission) -> Circumstances {
    corpus.circumstances(of: submission, companions: companions(submission), withholdsConfidential: true)
  }
}
