import PalermoModel
public import PalermoScoring
public import PalermoWriting

/// Scorecards as JSON, for programs, with everything that each number rests on.
public struct ScoresJSON: Encodable {
  private struct Card: Encodable {
    let state: String
    let instrument: String
    let cycle: String
    let bound: String
    let profile: String
    let aggregate: String
    let weights: String
    let partly: Double
    let questionnaires: [String]
    let files: [String]
    let sources: [String]
    let score: Value
    let clusters: [ClusterValue]
    let reserved: [String]
    let holes: [String]
    let unaskedClusters: [String]
    let missing: [String]
  }

  private struct Value: Encodable {
    let low: Double?
    let high: Double?
    let rating: String?
    /// Why there is no letter.
    let absence: String?
    /// Why duties are left out.
    let exemptions: [String]
    let printed: Bool
    /// Only where there is a letter.
    let robust: Bool?
    let answered: Int
    let applicable: Int
    let total: Int
    let notApplicable: Int
    let notAsked: Int
    let notDelivered: Int
    let uncited: Int
    let standings: [String: Int]
    let law: [Double]?
    let practice: [Double]?
    let partlySensitivity: [Double]?
    let weightSensitivity: [Double]?
    let lettersByPartly: [Step]
    let articlesAlone: [ArticleLetterValue]
    let evidence: String?

    init(_ score: Score, _ aggregate: ScoringProfile.Aggregate) {
      (low, high) = (score.interval?.low, score.interval?.high)
      rating = aggregate == .mean ? score.rating.rawValue : nil
      absence = aggregate == .mean || score.absence == .notApplicable ? score.absence?.rawValue : nil
      exemptions = score.exemptions.map(\.rawValue)
      (printed, robust) = (score.isPrinted, score.letters.isEmpty ? nil : score.isRobust)
      (notApplicable, notAsked) = (score.coverage.notApplicable, score.coverage.notAsked)
      (notDelivered, uncited) = (score.coverage.notDelivered, score.coverage.uncited)
      (answered, applicable, total) = (score.coverage.answered, score.coverage.applicable, score.coverage.total)
      standings = Dictionary(uniqueKeysWithValues: score.standings.map { ($0.key.rawValue, $0.value) })
      (law, practice) = (score.law?.bounds, score.practice?.bounds)
      (partlySensitivity, weightSensitivity) = (score.partlySensitivity?.bounds, score.weightSensitivity?.bounds)
      lettersByPartly = score.letters.map {
        Step(from: $0.from.double, exactly: $0.from.description, rating: $0.rating.rawValue)
      }
      articlesAlone = score.divergentArticles.map {
        ArticleLetterValue(
          article: $0.article, partly: $0.partly.double, low: $0.interval.low, high: $0.interval.high,
          rating: $0.rating.rawValue)
      }
      evidence = score.grade?.rawValue
    }
  }

  /// The letter for values of "partly" from here on.
  private struct Step: Encodable {
    let from: Double
    let exactly: String
    let rating: String
  }

  /// The letter with all the weight on one article.
  private struct ArticleLetterValue: Encodable {
    let article: Int
    let partly: Double
    let low: Double
    let high: Double
    let rating: String
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
    let confidential: Bool
    /// Why there is no answer that counts.
    let silence: String?
    let certain: Bool
    let exemption: String?
    let low: Double?
    let high: Double?
    let shareOfArticle: [Double]
    let shareOfInstrument: [Double]
    let contribution: [Double]
    let evidence: String?
    /// Nil where the questionnaire is not there.
    let file: String?
    let line: Int?
  }

  private struct Count: Encodable {
    let instrument: String
    let cycle: String
    let provision: String
    let respondents: Int
    let yes: Int
    let partly: Int
    let no: Int
    let blank: Int
    let notApplicable: Int
    let withheld: Int
  }

  private let provenance: Provenance
  private let scorecards: [Card]
  /// Only by a profile that counts.
  private let counts: [Count]?

  /// Scorecards with their origin.
  public init(_ cards: [Scorecard], provenance: Provenance) {
    self.provenance = provenance
    scorecards = cards.map(Self.card)
    counts =
      cards.contains { $0.aggregate == .count }
      ? ProvisionCount.counts(cards).map { count in
        Count(
          instrument: count.instrument, cycle: count.cycle, provision: count.provision.id,
          respondents: count.respondents, yes: count.yes, partly: count.partly, no: count.no, blank: count.blank,
          notApplicable: count.notApplicable, withheld: count.withheld)
      } : nil
  }

  private static func card(_ card: Scorecard) -> Card {
    var articles = Trace(card).articles[...]
    return Card(
      state: card.state, instrument: card.instrument, cycle: card.cycle, bound: "\(card.isBound)",
      profile: card.profile, aggregate: card.aggregate.rawValue, weights: card.weighting.rawValue,
      partly: card.partly.double, questionnaires: card.submissions.map(\.questionnaire.description),
      files: card.submissions.map(\.file), sources: Set(card.submissions.map(\.source.kind.rawValue)).sorted(),
      score: Value(card.score, card.aggregate),
      clusters: card.clusters.map { cluster in
        defer { articles = articles.dropFirst(cluster.articles.count) }
        return ClusterValue(
          cluster: cluster.cluster.rawValue, score: Value(cluster.score, card.aggregate),
          articles: articles.prefix(cluster.articles.count).map { article in
            ArticleValue(
              article: article.score.number, score: Value(article.score.score, card.aggregate),
              duties: article.duties.map(duty))
          })
      },
      reserved: card.reserved.map(\.provision.id), holes: card.uncoveredProvisions.map(\.id),
      unaskedClusters: card.unaskedClusters.map(\.rawValue), missing: card.missing.map(\.description))
  }

  private static func duty(_ duty: Trace.OfDuty) -> DutyValue {
    let score = duty.score
    return DutyValue(
      id: score.id, low: score.interval?.low, high: score.interval?.high, standing: score.standing.rawValue,
      provisions: duty.provisions.map { provision in
        ProvisionValue(
          id: provision.score.provision.id, low: provision.score.interval?.low, high: provision.score.interval?.high,
          exemption: provision.score.exemption?.rawValue, questions: provision.entries.map(question))
      })
  }

  private static func question(_ entry: Trace.Entry) -> QuestionValue {
    let score = entry.question
    return QuestionValue(
      id: score.question, weight: score.weight, level: score.level?.rawValue, withheld: score.isWithheld,
      confidential: score.isConfidential, silence: score.silence?.rawValue, certain: score.isCertain,
      exemption: score.exemption?.rawValue,
      low: score.interval?.low,
      high: score.interval?.high, shareOfArticle: entry.ofArticle.bounds, shareOfInstrument: entry.ofInstrument.bounds,
      contribution: [entry.low.double, entry.high.double], evidence: score.grade?.rawValue,
      file: score.silence?.isOfQuestionnaire == true ? nil : score.file,
      line: score.position?.line)
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }
}

extension Interval {
  fileprivate var bounds: [Double] { [low, high] }
}

extension Share {
  fileprivate var bounds: [Double] { [low.double, high.double] }
}
