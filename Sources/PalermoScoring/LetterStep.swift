public import PalermoModel

/// A letter, and the value of "partly" from which it is given.
public struct LetterStep: Hashable, Sendable {
  /// 0 to 1.
  public let from: Fraction
  public let rating: Rating
}
