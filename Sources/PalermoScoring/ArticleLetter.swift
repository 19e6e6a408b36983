public import PalermoModel

/// The letter of an article alone.
public struct ArticleLetter: Hashable, Sendable {
  /// Number of the article.
  public let article: Int
  /// What "partly" counts for there.
  public let partly: Fraction
  /// Bounds of the score of the article, 0 to 1.
  public let interval: Interval
  /// The letter of that interval, undetermined where it spans several.
  public let rating: Rating
}
