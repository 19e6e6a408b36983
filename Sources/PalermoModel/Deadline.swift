/// The day on which a step of the review mechanism is to be taken.
public struct Deadline: Sendable {
  /// Code of the step, such as `feedback`.
  public let step: String
  /// The step from which it is counted; nil for the opening of the cycle.
  public let after: String?
  /// The last day for the step. Nil if it is counted from a step without a clock, from itself, or beyond the year 2999.
  public let day: CalendarDate?
}
