/// A closed interval that contains a number.
public struct Interval: Hashable, Sendable {
  /// The lower bound, 0 to 1 for a score.
  public let lowest: Fraction
  /// The upper bound, 0 to 1 for a score.
  public let highest: Fraction

  /// An interval. `lowest` must not exceed `highest`.
  public init(_ lowest: Fraction, _ highest: Fraction) {
    precondition(lowest <= highest, "the bounds of an interval are in order")
    (self.lowest, self.highest) = (lowest, highest)
  }

  /// A number that is known exactly.
  public init(_ value: Fraction) { self.init(value, value) }

  /// Nothing is known of a score.
  public static let unknown = Interval(0, 1)

  /// The lower bound as the nearest binary number.
  public var low: Double { lowest.double }

  /// The upper bound as the nearest binary number.
  public var high: Double { highest.double }

  /// Whether the number is known exactly.
  public var isExact: Bool { lowest == highest }

  /// The smallest interval that holds all of several. Returns nil if there are none.
  public init?(around intervals: some Sequence<Interval>) {
    var intervals = intervals.makeIterator()
    guard var hull = intervals.next() else { return nil }
    while let next = intervals.next() {
      hull = Interval(min(hull.lowest, next.lowest), max(hull.highest, next.highest))
    }
    self = hull
  }
}
