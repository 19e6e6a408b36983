public import PalermoModel

/// A letter, and the value of "partly" from which it is given.
public struct LetterStep: Hashable, Sendable {
  /// The value of "partly" from which the letter is given, 0 to 1.
  public let from: Fraction
  /// The letter from there to the next step.
  public let rating: Rating
}
