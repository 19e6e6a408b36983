import PalermoModel
public import PalermoScoring

/// Scorecards as JSON, for programs, with everything that each number rests on.
public struct ScoresJSON: Encodable {
  private struct Card: Encodable {
    let state: String
    let instrument: String
    let cycle: String
    let bound: String
    let profile: String
    let questionnaires: [String]
    let sources: [String]
    let score: Value
    let clusters: [ClusterValue]
    let reserved: [String]
    let holes: [String]
  }

  private struct Value: Encodable {
    let low: Double?
    let high: Double?
    let rating: String
    let printed: Bool
    let robust: Bool
    let answered: Int
    let applicable: Int
    let total: Int
    let standings: [String: Int]
    let law: [Double]?
    let practice: [Double]?
    let partlySensitivity: [Double]?
    let weightSensitivity: [Double]?
    let evidence: String?

    init(_ score: Score) {
      (low, high) = (score.interval?.low, score.interval?.high)
      (rating, printed, robust) = (score.rating.rawValue, score.isPrinted, score.isRobust)
      (answered, applicable, total) = (score.coverage.answered, score.coverage.applicable, score.coverage.total)
      standings = Dictionary(uniqueKeysWithValues: score.standings.map { ($0.key.rawValue, $0.value) })
      (law, practice) = (score.law?.bounds, score.practice?.bounds)
      (partlySensitivity, weightSensitivity) = (score.partlySensitivity?.bounds, score.weightSensitivity?.bounds)
      evidence = score.grade?.rawValue
    }
  }

  private struct ClusterValue: Encodable {
    let cluster: String
    let score: Value
    let articles: [ArticleValue]
  }

  private struct ArticleValue: Encodable {
    let article: Int
    let score: Value
    let duties: [DutyValue]
  }

  private struct DutyValue: Encodable {
    let id: String
    let low: Double?
    let high: Double?
    let standing: String
    let provisions: [ProvisionValue]
  }

  private struct ProvisionValue: Encodable {
    let id: String
    let low: Double?
    let high: Double?
    let exemption: String?
    let questions: [QuestionValue]
  }

  private struct QuestionValue: Encodable {
    let id: String
    let weight: Int
    let level: String?
    let withheld: Bool
    let certain: Bool
    let exemption: String?
    let low: Double?
    let high: Double?
    let evidence: String?
    let file: String
    let line: Int?
  }

  private let provenance: Provenance
  private let scorecards: [Card]

  /// Scorecards with their origin.
  public init(_ cards: [Scorecard], provenance: Provenance) {
    self.provenance = provenance
    scorecards = cards.map { card in
      Card(
        state: card.state, instrument: card.instrument, cycle: card.cycle, bound: "\(card.isBound)",
        profile: card.profile, questionnaires: card.submissions.map(\.questionnaire.description),
        sources: Set(card.submissions.map(\.source.kind.rawValue)).sorted(), score: Value(card.score),
        clusters: card.clusters.map(Self.cluster), reserved: card.reserved.map(\.provision.id),
        holes: card.holes.map(\.id))
    }
  }

  private static func cluster(_ cluster: ClusterScore) -> ClusterValue {
    ClusterValue(
      cluster: cluster.cluster.rawValue, score: Value(cluster.score),
      articles: cluster.articles.map { article in
        ArticleValue(article: article.number, score: Value(article.score), duties: article.duties.map(duty))
      })
  }

  private static func duty(_ duty: DutyScore) -> DutyValue {
    DutyValue(
      id: duty.id, low: duty.interval?.low, high: duty.interval?.high, standing: duty.standing.rawValue,
      provisions: duty.provisions.map { score in
        ProvisionValue(
          id: score.provision.id, low: score.interval?.low, high: score.interval?.high,
          exemption: score.exemption?.rawValue,
          questions: score.questions.map { question in
            QuestionValue(
              id: question.question, weight: question.weight, level: question.level?.rawValue,
              withheld: question.isWithheld, certain: question.isCertain, exemption: question.exemption?.rawValue,
              low: question.interval?.low, high: question.interval?.high, evidence: question.grade?.rawValue,
              file: question.file, line: question.position?.line)
          })
      })
  }

  /// The text.
  ///
  /// - Throws: What the encoder throws for a value that JSON cannot hold; none of ours is one.
  public func json() throws -> String { try encodedJSON(self) }
}

extension Interval {
  fileprivate var bounds: [Double] { [low, high] }
}
