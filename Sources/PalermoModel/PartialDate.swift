/// A date known to the year, the month or the day: `2008`, `2008-06`, `2008-06-15`.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// The date as it is written, no more exact than it is known.
  public let description: String

  /// The first day that it can mean: 2008-06 is 1 June 2008.
  public let earliest: CalendarDate

  /// The last day that it can mean: 2008-06 is 30 June 2008.
  public let latest: CalendarDate

  /// A day.
  public init(_ day: CalendarDate) {
    (description, earliest, latest) = (day.description, day, day)
  }

  /// Reads a year, a month or a day. Returns nil if the text has another form, or there is no such day.
  public init?(_ text: String) {
    let missing =
      switch text.utf8.count {
      case 4: "-01-01"
      case 7: "-01"
      default: ""
      }
    guard let earliest = CalendarDate(text + missing) else { return nil }
    (description, self.earliest) = (text, earliest)
    latest =
      switch text.utf8.count {
      case 4: earliest.last(ofMonth: 12)
      case 7: earliest.last(ofMonth: earliest.month)
      default: earliest
      }
  }
}
