public import PalermoModel
public import PalermoScoring

/// Computes the gap analysis of a region.
public struct Analyst: Sendable {
  /// What is analysed, as it was known on the day.
  public let corpus: Corpus
  let region: Region
  let profile: ScoringProfile
  let cycle: String?
  let capacity: Int
  private let today: CalendarDate?
  let submissions: [Submission]
  let companions: @Sendable (Submission) -> [Submission]
  let deliveries: [DeliveryRecord]
  /// The last day that a submission speaks of, or the cycle opens.
  let asOf: CalendarDate
  /// What the sections of the questionnaires ask about, each in the order of the instrument.
  let sectionProvisions: [QuestionnaireKey: [[String]]]
  /// The articles that the states of the region are asked about, in the order of the treaties.
  let askedArticles: [AskedArticle]
  /// The scorecards of the states of the region in the cycle, in the order of `Scorer.scorecards()`.
  public let scorecards: [Scorecard]
  private let allScorecards: [Scorecard]
  private let since: String?
  private let scorecardsByState: [String: [Scorecard]]
  private let submissionsByState: [String: [Submission]]
  private let deliveriesByState: [String: [DeliveryRecord]]

  /// An analyst of one region.
  ///
  /// - Parameters:
  ///   - corpus: The data. Its instruments must be loaded. What is published is analysed from `Corpus.published`; from
  ///     anything else confidential answers count by what they say.
  ///   - region: The states that are looked at.
  ///   - profile: How answers become numbers and numbers letters.
  ///   - cycle: The cycle; nil for the one that was delivered to last.
  ///   - since: The cycle that it is compared with; nil for the one before, if there is one.
  ///   - capacity: How many needs of others one state can meet, at least 0.
  ///   - today: The day of the analysis: what happened later is left out. Nil if every due day counts as passed.
  public init(
    corpus: Corpus, region: Region, profile: ScoringProfile, cycle: String? = nil, since: String? = nil,
    capacity: Int = AssistanceMatch.defaultCapacity, today: CalendarDate? = nil
  ) {
    let corpus = today.map(corpus.known) ?? corpus
    let chosen = cycle ?? corpus.currentCycle(of: region)
    let earlier = since ?? chosen.flatMap { corpus.cycle(before: $0, of: region) }
    var compared = corpus
    compared.submissions.removeAll {
      region[state: $0.state] == nil || $0.cycle != chosen && $0.cycle != earlier
    }
    self.init(
      corpus, region, profile, chosen, since: earlier, capacity, today,
      Scorer(profile: profile, corpus: compared, today: today).scorecards())
  }

  /// An analyst of an earlier cycle.
  func analyst(ofEarlier cycle: String) -> Analyst {
    Analyst(corpus, region, profile, cycle, since: nil, capacity, today, allScorecards)
  }

  private init(
    _ corpus: Corpus, _ region: Region, _ profile: ScoringProfile, _ cycle: String?, since: String?, _ capacity: Int,
    _ today: CalendarDate?, _ scorecards: [Scorecard]
  ) {
    (self.corpus, self.region, self.profile, self.capacity) = (corpus, region, profile, capacity)
    self.today = today
    (self.cycle, self.since, allScorecards) = (cycle, since, scorecards)
    let ofCycle = scorecards.filter { $0.cycle == cycle }
    self.scorecards = ofCycle
    askedArticles = Self.askedArticles(of: ofCycle, in: corpus)
    submissions = corpus.submissionsInForce.filter { region[state: $0.state] != nil && $0.cycle == cycle }
    companions = corpus.companions()
    let days =
      submissions.map(\.date) + (cycle.flatMap(corpus.cycle).map { [$0.opens] + $0.deliveries.map(\.due) } ?? [])
    asOf =
      days.filter { day in today.map { day <= $0 } ?? true }.max() ?? today
      ?? CalendarDate(year: 2000, month: 11, day: 15)!
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
      cycle.flatMap(corpus.cycle).map { DeliveryStatus(of: region, in: $0, corpus: corpus, today: today).records } ?? []
    scorecardsByState = Dictionary(grouping: self.scorecards, by: \.state)
    submissionsByState = Dictionary(grouping: submissions, by: \.state)
    deliveriesByState = Dictionary(grouping: deliveries, by: \.state)
  }

  private static func askedArticles(of cards: [Scorecard], in corpus: Corpus) -> [AskedArticle] {
    var seen: Set<AskedArticle> = []
    for card in cards {
      for cluster in card.clusters {
        for article in cluster.articles {
          seen.insert(
            AskedArticle(
              instrument: card.instrument, cluster: cluster.cluster, article: article.number,
              duties: article.duties.count))
        }
      }
    }
    // A reservation takes duties out of the article of one state.
    let all = Dictionary(grouping: seen) {
      AskedArticle(instrument: $0.instrument, cluster: $0.cluster, article: $0.article, duties: 0)
    }
    .values.compactMap { $0.max { $0.duties < $1.duties } }
    let order = Dictionary(firstOf: corpus.instruments.all.enumerated().map { ($1.id, $0) })
    let themes = Dictionary(firstOf: corpus.instruments.clusters.enumerated().map { ($1, $0) })
    func place(_ asked: AskedArticle) -> (Int, Int, Int) {
      (order[asked.instrument] ?? .max, themes[asked.cluster] ?? .max, asked.article)
    }
    return all.sorted { place($0) < place($1) }
  }

  /// How a state scores, in the order of the instruments.
  func scorecards(of state: String) -> [Scorecard] { scorecardsByState[state] ?? [] }

  /// What a state delivered.
  func submissions(of state: String) -> [Submission] { submissionsByState[state] ?? [] }

  /// What was due from a state.
  func deliveries(of state: String) -> [DeliveryRecord] { deliveriesByState[state] ?? [] }

  /// Computes the analysis.
  ///
  /// - Complexity: O(*s* · *p*) for *s* states and *p* provisions in each group, O(*n*) in the number of answers, and
  ///   that of the assistance match.
  public func analysis() -> GapAnalysis {
    let documented = documentation(in: scorecards)
    let sheets = addingPeers(to: sheets(), documented)
    let facts = provisionFacts(scorecards, sheets)
    let provisions = provisionTallies(facts, over: region.states)
    return GapAnalysis(
      region: region.id, isExercise: region.kind == .fictional || submissions.contains { $0.source.kind == .exercise },
      cycle: cycle, profile: profile.id, asOf: asOf.description,
      kindsNotAsked: GapKind.allCases.filter { !isAsked($0) },
      questionnaires: Set(submissions.map(\.questionnaire)).sorted().map(\.description), states: sheets,
      questions: questionTallies(), provisions: provisions, treaties: treatyTallies(over: region.states),
      deliveries: deliveries, delivered: deliveryTallies(over: region.states), groups: groupTallies(sheets, facts),
      cooperation: cooperation(),
      mostShared: provisions.provisions(by: \.openDuties), leastKnown: provisions.provisions(by: \.unknown),
      assistance: assistanceMatch(sheets, documented: documented),
      holes: Set(scorecards.flatMap(\.uncoveredProvisions).map(\.id)).sorted(),
      change: since.map { change(since: $0, sheets) })
  }

  /// Whether anything was due or asked from which a gap of the kind could be known.
  private func isAsked(_ kind: GapKind) -> Bool {
    switch kind {
    case .treaty: !corpus.participations.isEmpty
    case .delivery: !deliveries.isEmpty
    case .duty, .notification:
      scorecards.contains { card in
        card.clusters.flatMap(\.articles).flatMap(\.duties).contains { duty in
          duty.isDelivered && duty.provisions.allSatisfy(\.provision.needsNotification) == (kind == .notification)
        }
      }
    // A published source is itself the evidence.
    case .evidence: submissions.contains { $0.source.kind != .published }
    case .knowledge: !submissions.isEmpty
    }
  }

  /// What each state is to do next, in the order of the region.
  func sheets() -> [StateSheet] {
    region.states.concurrentMap(inBatchesOf: 4) { states in states.map(sheet) }
  }

  /// The facts that conditions of a submission are evaluated on.
  func evaluationContext(of submission: Submission) -> EvaluationContext {
    corpus.evaluationContext(of: submission, companions: companions(submission), countsSettledOnly: true)
  }
}
