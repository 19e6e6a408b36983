import PalermoModel
import PalermoScoring

extension Analyst {
  /// Collects the facts.
  func provisionFacts(_ cards: [Scorecard], _ sheets: [StateSheet]) -> ProvisionFacts {
    var scores: [String: [String: ProvisionScore]] = [:]
    var bound: [String: [String: Truth]] = [:]
    for card in cards {
      for score in card.provisions where score.isDelivered {
        scores[score.provision.id, default: [:]][card.state] = score
      }
      bound[card.instrument, default: [:]][card.state] = card.isBound
    }
    var gaps: [String: [String: Set<GapKind>]] = [:]
    for gap in sheets.flatMap(\.gaps) {
      for provision in gap.provisions { gaps[provision, default: [:]][gap.state, default: []].insert(gap.kind) }
    }
    let day = asOf
    let parties = corpus.instruments.all.map { instrument in
      let codes = region.states.map(\.code).filter { state in
        let isBound =
          bound[instrument.id]?[state] ?? corpus.treatyStatus(of: state, for: instrument.id)?.isBound(on: day)
        return isBound == .yes
      }
      return (instrument.id, Set(codes))
    }
    return ProvisionFacts(
      scores: scores, gaps: gaps, parties: Dictionary(parties, uniquingKeysWith: { first, _ in first }))
  }

  /// The figures over some states, in the order of the treaties: of each provision about which any state of the region
  /// delivered something.
  ///
  /// - Complexity: O(*s* · *p*) for *s* states and *p* provisions.
  func provisionTallies(_ facts: ProvisionFacts, over states: [State]) -> [ProvisionTally] {
    let all = states.map(\.code)
    return corpus.instruments.all.flatMap(\.articles).flatMap(\.provisions).compactMap { provision in
      let (scores, gaps) = (facts.scores[provision.id], facts.gaps[provision.id] ?? [:])
      guard let scores = scores ?? (gaps.isEmpty ? nil : [:]) else { return nil }
      let isParty = facts.parties[provision.instrument] ?? []
      let respondents = all.filter { scores[$0] != nil }
      let parties = all.filter(isParty.contains)
      let applicable = respondents.filter { isParty.contains($0) && scores[$0]?.exemption == nil }
      let answered = applicable.filter { scores[$0]?.isAnswered == true }
      let withheld = applicable.filter { state in
        scores[state].map { !$0.isAnswered && $0.questions.contains(where: \.isWithheld) } ?? false
      }
      func tally(_ population: Population, _ states: [String]) -> PopulationTally {
        let rated = states.compactMap { scores[$0] }
        let kinds = states.flatMap { gaps[$0] ?? [] }
        return PopulationTally(
          population: population, states: states.count,
          ratings: Dictionary(grouping: rated) { rating(of: $0) }.mapValues(\.count),
          unrated: states.count - rated.count, gaps: Dictionary(grouping: kinds, by: \.self).mapValues(\.count))
      }
      let populations = [
        tally(.all, all), tally(.respondents, respondents), tally(.parties, parties), tally(.applicable, applicable),
      ]
      return ProvisionTally(
        provision: provision.id, instrument: provision.instrument, article: provision.article,
        obligation: provision.obligation, ratings: populations[1].ratings,
        openDuties: applicable.count { !(gaps[$0] ?? []).isDisjoint(with: [.duty, .notification]) },
        respondents: respondents.count, applicable: applicable.count, answered: answered.count,
        withheld: withheld.count, populations: populations)
    }
  }

  private func rating(of score: ProvisionScore) -> Rating {
    guard let interval = score.interval else { return .notApplicable }
    let low = profile.rating(of: interval.low)
    return score.isCertain && low == profile.rating(of: interval.high) ? low : .undetermined
  }
}
