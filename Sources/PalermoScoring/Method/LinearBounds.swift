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
