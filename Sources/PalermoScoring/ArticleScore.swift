public import PalermoModel

/// One article in a scorecard.
public struct ArticleScore: Sendable {
  public let number: Int
  public let title: LocalizedText
  public let score: Score
  public let duties: [DutyScore]
}
