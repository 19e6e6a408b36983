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

/// The lower and the upper bound of a number, each a linear function of the value of "partly".
struct LinearBounds: Hashable, Sendable {
  let low: LinearFunction
  let high: LinearFunction

  init(_ low: LinearFunction, _ high: LinearFunction) {
    (self.low, self.high) = (low, high)
  }

  /// Nothing is known of a score.
  static let unknown = LinearBounds(LinearFunction(0), LinearFunction(1))

  func interval(at partly: Fraction) -> Interval { Interval(low.value(at: partly), high.value(at: partly)) }
}

/// One value of "partly", and how far around it the comparisons made so far come out the same.
///
/// A score is worked out at one value; as long as no comparison on the way comes out differently, the same straight lines
/// give it at other values.
struct ComparisonPoint {
  let partly: Fraction
  private(set) var from: Fraction
  private(set) var to: Fraction

  /// A point in a range of values of "partly".
  init(_ partly: Fraction, in range: ClosedRange<Fraction>) {
    (self.partly, from, to) = (partly, range.lowerBound, range.upperBound)
  }

  /// A point alone, for a score that is needed at this value only.
  init(_ partly: Fraction) { self.init(partly, in: partly...partly) }

  /// Whether one number is less than another here or, where they meet here, just above.
  mutating func isLess(_ a: LinearFunction, _ b: LinearFunction) -> Bool {
    let difference = a - b
    guard difference.slope != 0 else { return difference.constant < 0 }
    let meeting = -difference.constant / difference.slope
    guard meeting != partly else {
      from = max(from, partly)
      return difference.slope < 0
    }
    if meeting < partly { from = max(from, meeting) } else { to = min(to, meeting) }
    return difference.value(at: partly) < 0
  }
}
