/// Bounds between which an answer lies, each of them allowed itself.
public struct AnswerLimits: Hashable, Sendable {
  /// The smallest number allowed. Nil for no bound.
  public let minimum: Double?
  /// The largest number allowed. Nil for no bound.
  public let maximum: Double?
  /// Whether only whole numbers are allowed.
  public let isWhole: Bool
  /// The first date allowed. Nil for no bound.
  public let earliest: DateBound?
  /// The last date allowed. Nil for no bound.
  public let latest: DateBound?

  /// Bounds; nil where there is none.
  public init(
    minimum: Double? = nil, maximum: Double? = nil, isWhole: Bool = false, earliest: DateBound? = nil,
    latest: DateBound? = nil
  ) {
    (self.minimum, self.maximum, self.isWhole) = (minimum, maximum, isWhole)
    (self.earliest, self.latest) = (earliest, latest)
  }

  /// Whether a number lies within them.
  public func allow(_ number: Double) -> Bool {
    number >= minimum ?? number && number <= maximum ?? number && (!isWhole || number == number.rounded())
  }

  /// Whether a date can lie within them. A year lies within a bound that names a day of it.
  ///
  /// - Parameters:
  ///   - date: The date, as exactly as it is known.
  ///   - submitted: The day on which the answers are delivered.
  public func allow(_ date: PartialDate, submitted: CalendarDate) -> Bool {
    let (first, last) = (earliest?.date(submitted: submitted), latest?.date(submitted: submitted))
    return (first.map { date.latest >= $0.earliest } ?? true) && (last.map { date.earliest <= $0.latest } ?? true)
  }
}
