import PalermoModel

/// The share of a score that depends on one part: at the lower bound, and at the upper bound.
///
/// The two differ where it is not known whether something applies, or which way of a choice counts: the lower bound then
/// is made of other parts than the upper one.
public struct Share: Hashable, Sendable {
  /// The share of the lower bound, 0 to 1.
  public let low: Fraction
  /// The share of the upper bound, 0 to 1.
  public let high: Fraction

  static let whole = Share(low: 1, high: 1)
  static let none = Share(low: 0, high: 0)

  static func * (a: Self, b: Self) -> Self { Share(low: a.low * b.low, high: a.high * b.high) }
}
