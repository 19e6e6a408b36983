public import PalermoModel
import PalermoScoring

/// Works out the gap analysis of a region.
public struct Analyst {
  let corpus: Corpus
  let region: Region
  let profile: ScoringProfile
  let cycle: String?
  let submissions: [Submission]
  let companions: (Submission) -> [Submission]

  /// An analyst of one region.
  ///
  /// - Parameters:
  ///   - corpus: What is known. Its instruments must be loaded.
  ///   - region: The states that are looked at.
  ///   - profile: How answers become numbers and numbers letters.
  ///   - cycle: The cycle; nil for the one that was delivered to last.
  public init(corpus: Corpus, region: Region, profile: ScoringProfile, cycle: String? = nil) {
    (self.corpus, self.region, self.profile) = (corpus, region, profile)
    let ofRegion = corpus.submissionsInForce.filter { region[state: $0.state] != nil }
    let latest = ofRegion.max { ($0.date, $0.cycle) < ($1.date, $1.cycle) }?.cycle
    let chosen = cycle ?? latest ?? corpus.cycles.map(\.id).max()
    self.cycle = chosen
    submissions = ofRegion.filter { $0.cycle == chosen }
    companions = corpus.companions()
  }

  /// Works out the analysis.
  ///
  /// - Complexity: O(*s* · *p*) for *s* states and *p* provisions, and O(*n*) in the number of answers.
  public func analysis() -> GapAnalysis {
    var inCycle = corpus
    inCycle.submissions = submissions
    let cards = Scorer(profile: profile, corpus: inCycle).scorecards()
    let cardsByState = Dictionary(grouping: cards, by: \.state)
    var sheets = region.states.map { sheet(of: $0, cards: cardsByState[$0.code] ?? []) }
    addPeers(to: &sheets, cards: cards)
    let provisions = provisionTallies(cards, sheets)
    return GapAnalysis(
      region: region.id, isExercise: region.kind == .fictional || submissions.contains { $0.source.kind == .exercise },
      cycle: cycle, profile: profile.id, asOf: asOf.description,
      questionnaires: Set(submissions.map(\.questionnaire)).sorted().map(\.description), states: sheets,
      questions: questionTallies(), provisions: provisions, treaties: treatyTallies(), deliveries: deliveries,
      groups: groupTallies(sheets), cooperation: cooperation(asOf: asOf),
      mostShared: provisions.filter { $0.openDuties > 0 }.sorted { $0.openDuties > $1.openDuties }.map(\.provision),
      leastKnown: provisions.filter { $0.applicable > $0.answered }
        .sorted { $0.applicable - $0.answered > $1.applicable - $1.answered }.map(\.provision),
      holes: Set(cards.flatMap(\.holes).map(\.id)).sorted())
  }

  /// The last day that a submission speaks of, or the cycle opens.
  private var asOf: CalendarDate {
    let days = submissions.map(\.date) + (cycle.flatMap(corpus.cycle).map { [$0.opens] + $0.deliveries.map(\.due) } ?? [])
    return days.max() ?? CalendarDate(year: 2000, month: 11, day: 15)!
  }
}
