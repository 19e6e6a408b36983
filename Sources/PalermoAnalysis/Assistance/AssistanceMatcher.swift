import PalermoModel

/// Holds the needs of states against what other states offer and have documented.
///
/// A pair is possible when one state can help the other on some basis (``AssistanceBasis``) and both have common ground: a
/// submission language or the legal tradition. What is given in confidence takes no part.
struct AssistanceMatcher {
  /// What one state offers.
  struct Offer: Hashable {
    let state: String
    let area: String
    let instrument: String
    let article: Int?
  }

  let states: [State]
  let offers: Set<Offer>
  /// For each provision the states that documented its full implementation.
  let documented: [String: Set<String>]
  /// The areas in which each state offers anything.
  private let areas: [String: Set<String>]

  init(states: [State], offers: Set<Offer>, documented: [String: Set<String>]) {
    (self.states, self.offers, self.documented) = (states, offers, documented)
    areas = Dictionary(grouping: offers, by: \.state).mapValues { Set($0.map(\.area)) }
  }

  /// The match.
  ///
  /// - Parameters:
  ///   - needs: What is asked for, each once.
  ///   - capacity: How many needs one state can meet, at least 0.
  /// - Complexity: That of the assignment, and O(*n* · *p*) to pair *n* needs with *p* states.
  func match(_ needs: [AssistanceNeed], capacity: Int) -> AssistanceMatch {
    // The order of what comes in must not decide among assignments that are equally good.
    let needs = needs.sorted { a, b in
      (a.state, a.instrument, a.article ?? 0, a.area) < (b.state, b.instrument, b.article ?? 0, b.area)
    }
    let helpers = states.sorted { $0.code < $1.code }
    let byCode = Dictionary(states.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let possible = needs.map { need in
      helpers.map { helper in self.basis(of: need, for: helper).map { ($0, CommonGround(byCode[need.state]!, helper)) } }
    }
    let fits = possible.map { row in row.map { $0.flatMap { $0.1.exists ? $0.0.fit : nil } } }
    let assigned = optimalAssignment(fits: fits, capacities: helpers.map { _ in capacity })
    var pairs: [AssistancePair] = []
    var unmet: [UnmetNeed] = []
    for (index, need) in needs.enumerated() {
      if let helper = assigned[index], let (basis, ground) = possible[index][helper] {
        let code = helpers[helper].code
        pairs.append(
          AssistancePair(
            need: need, from: code, basis: basis, fit: basis.fit, languages: ground.languages,
            sharesLegalTradition: ground.sharesLegalTradition,
            documented: basis == .documentedPractice ? documentedProvisions(of: need, by: code) : []))
      } else {
        let reason: UnmetNeed.Reason =
          if possible[index].allSatisfy({ $0 == nil }) {
            .nobodyOffers
          } else if fits[index].allSatisfy({ $0 == nil }) {
            .noCommonLanguage
          } else {
            .capacityUsedUp
          }
        unmet.append(UnmetNeed(need: need, reason: reason))
      }
    }
    return AssistanceMatch(capacity: capacity, needs: needs.count, pairs: pairs, unmet: unmet)
  }

  /// The best basis on which a state can meet the need of another.
  private func basis(of need: AssistanceNeed, for helper: State) -> AssistanceBasis? {
    guard helper.code != need.state else { return nil }
    let sameArticle = Offer(state: helper.code, area: need.area, instrument: need.instrument, article: need.article)
    if need.article != nil && offers.contains(sameArticle) { return .sameArticle }
    if areas[helper.code]?.contains(need.area) == true { return .sameArea }
    return documentedProvisions(of: need, by: helper.code).isEmpty ? nil : .documentedPractice
  }

  private func documentedProvisions(of need: AssistanceNeed, by helper: String) -> [String] {
    need.provisions.filter { documented[$0]?.contains(helper) == true }
  }
}
