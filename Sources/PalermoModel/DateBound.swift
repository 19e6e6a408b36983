/// The end of a span of dates.
public enum DateBound: Hashable, Sendable, CustomStringConvertible {
  /// A date that the questionnaire states.
  case date(PartialDate)
  /// The day on which the answers are delivered.
  case submission

  /// Reads a year, a month, a day or `submission`. Returns nil for any other text.
  public init?(_ text: String) {
    if text == "submission" {
      self = .submission
    } else if let date = PartialDate(text) {
      self = .date(date)
    } else {
      return nil
    }
  }

  /// The bound as its file states it: a date, or `submission`.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .submission: "submission"
    }
  }

  /// The date that it stands for, in answers of a day.
  public func date(submitted: CalendarDate) -> PartialDate {
    switch self {
    case .date(let date): date
    case .submission: PartialDate(submitted)
    }
  }
}
