import PalermoModel

/// Compares the needs of states with what other states offer and have documented.
///
/// A pair is possible if one state can help the other on some basis (``AssistanceBasis``) and both have common ground:
/// a submission language or the legal tradition. Confidential answers are left out.
struct AssistanceMatcher {
  /// What one state offers.
  struct Offer: Hashable {
    let state: String
    let area: Assistance.Area
    let instrument: String
    let article: Int?
  }

  /// The number of the action that a match serves.
  let followUp: String
  let states: [State]
  /// For each provision the states that documented its full implementation.
  let documented: [String: Set<String>]
  /// The states that offer something in an area about an article.
  private let offeringAboutArticle: [Subject: Set<String>]
  /// The states that offer something in an area.
  private let offering: [Assistance.Area: Set<String>]

  private struct Subject: Hashable {
    let area: Assistance.Area
    let instrument: String
    let article: Int?
  }

  /// What determines which states can meet a need.
  private struct Matter: Hashable {
    let subject: Subject
    let provisions: [String]

    init(_ need: AssistanceNeed) {
      subject = Subject(area: need.area, instrument: need.instrument, article: need.article)
      provisions = need.provisions
    }
  }

  init(
    followUp: String = ProgrammeAction.assistance.rawValue, states: [State], offers: Set<Offer>,
    documented: [String: Set<String>]
  ) {
    (self.followUp, self.states, self.documented) = (followUp, states, documented)
    offeringAboutArticle = Dictionary(grouping: offers) { offer in
      Subject(area: offer.area, instrument: offer.instrument, article: offer.article)
    }.mapValues { Set($0.map(\.state)) }
    offering = Dictionary(grouping: offers, by: \.area).mapValues { Set($0.map(\.state)) }
  }

  /// The match.
  ///
  /// - Parameters:
  ///   - needs: What is asked for, each once.
  ///   - capacity: How many needs one state can meet, at least 0.
  /// - Complexity: That of the assignment, and O(*n* · *p*) to pair *n* needs with *p* states.
  func match(_ needs: [AssistanceNeed], capacity: Int) -> AssistanceMatch {
    // The order of the input must not decide among equally good assignments.
    let needs = needs.sorted { a, b in
      guard (a.state, a.instrument) == (b.state, b.instrument) else {
        return (a.state, a.instrument) < (b.state, b.instrument)
      }
      guard a.article == b.article else {
        // What belongs to no article stands before what belongs to one.
        return b.article.map { article in a.article.map { $0 < article } ?? true } ?? false
      }
      return a.area.rawValue < b.area.rawValue
    }
    let helpers = states.sorted { $0.code < $1.code }
    let grounds = Dictionary(
      states.map { state in (state.code, helpers.map { CommonGround(state, $0) }) },
      uniquingKeysWith: { first, _ in first })
    let basesByMatter = Dictionary(
      uniqueKeysWithValues: Set(needs.map(Matter.init)).map { ($0, bases(for: $0, of: helpers)) })
    let possible = needs.map { need in
      zip(helpers, basesByMatter[Matter(need)]!).map { helper, basis in helper.code == need.state ? nil : basis }
    }
    let fits = zip(needs, possible).map { need, bases in
      zip(bases, grounds[need.state]!).map { basis, ground in ground.exists ? basis?.fit : nil }
    }
    let assigned = optimalAssignment(fits: fits, capacities: helpers.map { _ in capacity })
    var pairs: [AssistancePair] = []
    var unmet: [UnmetNeed] = []
    for (index, need) in needs.enumerated() {
      if let helper = assigned[index], let basis = possible[index][helper] {
        let (code, ground) = (helpers[helper].code, grounds[need.state]![helper])
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
    return AssistanceMatch(followUp: followUp, capacity: capacity, needs: needs.count, pairs: pairs, unmet: unmet)
  }

  /// For each state the best basis on which it can meet a need of another.
  private func bases(for matter: Matter, of helpers: [State]) -> [AssistanceBasis?] {
    let aboutArticle = matter.subject.article == nil ? [] : offeringAboutArticle[matter.subject] ?? []
    let inArea = offering[matter.subject.area] ?? []
    let documenting = matter.provisions.reduce(into: Set()) { $0.formUnion(documented[$1] ?? []) }
    return helpers.map(\.code).map { helper in
      if aboutArticle.contains(helper) {
        .sameArticle
      } else if inArea.contains(helper) {
        .sameArea
      } else {
        documenting.contains(helper) ? .documentedPractice : nil
      }
    }
  }

  private func documentedProvisions(of need: AssistanceNeed, by helper: String) -> [String] {
    need.provisions.filter { documented[$0]?.contains(helper) == true }
  }
}
