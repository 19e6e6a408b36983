/// A number that depends linearly on the value of "partly".
struct LinearFunction: Hashable, Sendable {
  let constant: Fraction
  let slope: Fraction

  init(_ constant: Fraction, slope: Fraction = 0) {
    (self.constant, self.slope) = (constant, slope)
  }

  /// The value of "partly" itself.
  static let partly = LinearFunction(0, slope: 1)

  func value(at partly: Fraction) -> Fraction { slope == 0 ? constant : constant + slope * partly }

  static func + (a: Self, b: Self) -> Self { LinearFunction(a.constant + b.constant, slope: a.slope + b.slope) }
  static func - (a: Self, b: Self) -> Self { LinearFunction(a.constant - b.constant, slope: a.slope - b.slope) }
  static func * (a: Self, factor: Fraction) -> Self {
    factor == 1 ? a : LinearFunction(a.constant * factor, slope: a.slope * factor)
  }
  static func / (a: Self, divisor: Fraction) -> Self {
    divisor == 1 ? a : LinearFunction(a.constant / divisor, slope: a.slope / divisor)
  }
}
