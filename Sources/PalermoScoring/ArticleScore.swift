public import PalermoModel

/// One article in a scorecard.
public struct ArticleScore: Sendable {
  /// Number of the article in its instrument.
  public let number: Int
  /// The official title.
  public let title: LocalizedText
  /// What is known of the whole article.
  public let score: Score
  /// Its duties in treaty order. A reserved duty is not among them: see ``Scorecard/reserved``.
  public let duties: [DutyScore]
}
