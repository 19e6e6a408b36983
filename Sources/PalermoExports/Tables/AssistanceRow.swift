import PalermoAnalysis
import PalermoModel

/// A need of a state, with the state that could meet it or the reason why none does; or an offer.
struct AssistanceRow {
  let kind: Assistance.Kind
  let state: String
  let area: Assistance.Area
  let instrument: String
  let article: Int?
  let questions: [String]
  let provisions: [String]
  let details: String?
  /// For a need that could be met.
  let pair: AssistancePair?
  /// For a need that is left open.
  let unmet: UnmetNeed.Reason?

  /// A need.
  ///
  /// - Parameter items: Everything that the state asks for.
  init(_ need: AssistanceNeed, _ items: [AssistanceItem], pair: AssistancePair? = nil, unmet: UnmetNeed.Reason? = nil) {
    (kind, state, area, instrument) = (.need, need.state, need.area, need.instrument)
    (article, questions, provisions) = (need.article, need.questions, need.provisions)
    // What the state said of it, with each of the questions with which it asked.
    let said = items.filter { $0.area == need.area && need.questions.contains($0.question) }.compactMap(\.details)
    details = said.isEmpty ? nil : said.joined(separator: "; ")
    (self.pair, self.unmet) = (pair, unmet)
  }

  /// An offer.
  init(offer: AssistanceItem, of state: String) {
    (kind, self.state, area, instrument) = (.offer, state, offer.area, offer.instrument)
    (article, questions, provisions) = (offer.article, [offer.question], offer.provisions)
    (details, pair, unmet) = (offer.details, nil, nil)
  }
}
