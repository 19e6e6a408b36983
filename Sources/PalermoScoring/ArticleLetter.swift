public import PalermoModel

/// The letter of an article alone.
public struct ArticleLetter: Hashable, Sendable {
  public let article: Int
  /// What "partly" counts for there.
  public let partly: Fraction
  public let interval: Interval
  public let rating: Rating
}
