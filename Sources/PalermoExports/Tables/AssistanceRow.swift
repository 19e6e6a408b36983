import PalermoAnalysis
import PalermoModel

/// A need of a state, with the state that could meet it or the reason why none does; or what a state offers.
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
    details = Self.joined(said)
    (self.pair, self.unmet) = (pair, unmet)
  }

  /// The offers of a state. Several answers that offer the same area about the same article make one.
  static func offers(of sheet: StateSheet) -> [Self] {
    struct Subject: Hashable {
      let instrument: String
      let article: Int?
      let area: Assistance.Area
    }
    func subject(_ offer: AssistanceItem) -> Subject {
      Subject(instrument: offer.instrument, article: offer.article, area: offer.area)
    }
    let bySubject = Dictionary(grouping: sheet.offers, by: subject)
    return sheet.offers.map(subject).withoutRepetition.map { Self(offers: bySubject[$0]!, of: sheet.state) }
  }

  /// Offers in one area about one article, at least one.
  private init(offers: [AssistanceItem], of state: String) {
    let offer = offers[0]
    (kind, self.state, area, instrument) = (.offer, state, offer.area, offer.instrument)
    article = offer.article
    questions = offers.map(\.question).withoutRepetition
    provisions = offers.flatMap(\.provisions).withoutRepetition
    details = Self.joined(offers.compactMap(\.details))
    (pair, unmet) = (nil, nil)
  }

  private static func joined(_ said: [String]) -> String? {
    said.isEmpty ? nil : said.withoutRepetition.joined(separator: "; ")
  }
}
