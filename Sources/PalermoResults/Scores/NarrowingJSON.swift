import PalermoModel
public import PalermoScoring
public import PalermoWriting

/// The questions to put first, as JSON for programs.
public struct NarrowingJSON: Encodable {
  private struct Card: Encodable {
    let state: String
    let instrument: String
    let cycle: String
    let profile: String
    let questionnaires: [String]
    let rating: String
    let printed: Bool
    let low: Double?
    let high: Double?
    let open: [String]
    let letters: [Letter]
  }

  private struct Letter: Encodable {
    let rating: String
    let atLeast: Int
    let fewest: Bool
    let answers: [Answer]
  }

  private struct Answer: Encodable {
    let question: String
    let level: String
  }

  private let provenance: Provenance
  private let scorecards: [Card]

  /// Scorecards, each with what could settle its letter, and their origin.
  public init(_ cards: [(card: Scorecard, narrowing: Narrowing?)], provenance: Provenance) {
    self.provenance = provenance
    scorecards = cards.map { card, narrowing in
      Card(
        state: card.state, instrument: card.instrument, cycle: card.cycle, profile: card.profile,
        questionnaires: card.submissions.map(\.questionnaire.description), rating: card.score.rating.rawValue,
        printed: card.score.isPrinted, low: card.score.interval?.low, high: card.score.interval?.high,
        open: narrowing?.open ?? [],
        letters: (narrowing?.settlements ?? []).map { settlement in
          Letter(
            rating: settlement.rating.rawValue, atLeast: settlement.atLeast, fewest: settlement.isFewest,
            answers: settlement.answers.map { Answer(question: $0.question, level: $0.level.rawValue) })
        })
    }
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }
}
