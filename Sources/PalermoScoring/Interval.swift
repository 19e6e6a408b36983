/// What is known of a number: it lies between two bounds, which are included.
public struct Interval: Hashable, Sendable {
  /// The lower bound, 0 to 1 for a score.
  public let low: Double
  /// The upper bound, 0 to 1 for a score.
  public let high: Double

  /// An interval. `low` must not exceed `high`.
  public init(_ low: Double, _ high: Double) {
    precondition(low <= high, "the bounds of an interval are in order")
    (self.low, self.high) = (low, high)
  }

  /// A number that is known exactly.
  public init(_ value: Double) { self.init(value, value) }

  /// Nothing is known of a score.
  public static let unknown = Interval(0, 1)

  /// Whether the number is known exactly.
  public var isExact: Bool { low == high }
}

/// One part of a mean: what is known of it, its weight, and whether it belongs to the mean for certain.
public struct MeanPart: Sendable {
  public let interval: Interval
  public let weight: Double
  /// False for a part that may turn out not to apply, and then leaves numerator and denominator both.
  public let isCertain: Bool

  /// A part of a mean. The weight must be positive.
  public init(_ interval: Interval, weight: Double = 1, isCertain: Bool = true) {
    (self.interval, self.weight, self.isCertain) = (interval, weight, isCertain)
  }
}

/// The bounds of a weighted mean over all values of its parts, and over every choice of the parts that are not
/// certain. At least one part is taken.
///
/// The smallest mean takes an uncertain part just when its value lies below the mean without it; going through them
/// in ascending order therefore finds it. The largest is found likewise.
///
/// - Returns: The exact bounds, and whether the mean exists for certain; nil when there are no parts.
/// - Complexity: O(*n* log *n*) in the number of parts.
public func boundedMean(_ parts: [MeanPart]) -> (interval: Interval, isCertain: Bool)? {
  guard !parts.isEmpty else { return nil }
  let certain = parts.filter(\.isCertain)
  let uncertain = parts.filter { !$0.isCertain }
  func extreme(_ value: (Interval) -> Double, _ isBetter: (Double, Double) -> Bool) -> Double {
    var weight = certain.reduce(0) { $0 + $1.weight }
    var sum = certain.reduce(0) { $0 + $1.weight * value($1.interval) }
    for part in uncertain.sorted(by: { isBetter(value($0.interval), value($1.interval)) }) {
      guard weight == 0 || isBetter(value(part.interval), sum / weight) else { break }
      weight += part.weight
      sum += part.weight * value(part.interval)
    }
    return sum / weight
  }
  return (Interval(extreme(\.low, <), extreme(\.high, >)), !certain.isEmpty)
}

/// The bounds of the largest of several values, some of which may turn out not to apply. At least one does.
///
/// - Returns: The exact bounds, and whether a value exists for certain; nil when there are no parts.
public func boundedMaximum(_ parts: [MeanPart]) -> (interval: Interval, isCertain: Bool)? {
  guard !parts.isEmpty else { return nil }
  let high = parts.map(\.interval.high).max()!
  let certain = parts.filter(\.isCertain).map(\.interval.low)
  // Without a certain part the smallest maximum is that of a single part.
  return (Interval(certain.max() ?? parts.map(\.interval.low).min()!, high), !certain.isEmpty)
}
