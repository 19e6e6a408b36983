/// A value of "partly" and the range around it in which all comparisons made so far have the same result.
///
/// A score is computed at one value. Within the range, the same linear functions give the score at other values.
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
