import PalermoModel

/// Dates as people write them.
enum WrittenDate {
  /// What was read of a date.
  enum Reading: Hashable {
    /// The date as files hold it, or what is no date as it is.
    case text(String)
    /// It is not clear which number is the day.
    case ambiguous
  }

  /// Reads a date. A year in front is followed by the month; behind a day and a month, it leaves open which is which,
  /// unless one of them is larger than twelve or both are the same.
  static func read(_ text: String) -> Reading {
    let compact = text.filter { !$0.isWhitespace }
    guard let match = compact.wholeMatch(of: /(\d{1,4})[.\/\-](\d{1,2})(?:[.\/\-](\d{1,4}))?\.?/) else {
      return .text(PartialDate(compact)?.description ?? text)
    }
    let (first, second, third) = (Int(match.1) ?? 0, Int(match.2) ?? 0, match.3.flatMap { Int($0) })
    if match.1.count == 4 {
      guard let third else { return month(first, second, text) }
      return day(first, second, third, text)
    }
    guard let third else { return .text(text) }
    guard match.3?.count == 4 else { return .text(text) }
    if first > 12 { return day(third, second, first, text) }
    if second > 12 { return day(third, first, second, text) }
    return first == second ? day(third, first, second, text) : .ambiguous
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int, _ text: String) -> Reading {
    .text(CalendarDate(year: year, month: month, day: day).map { "\($0)" } ?? text)
  }

  private static func month(_ year: Int, _ month: Int, _ text: String) -> Reading {
    .text(CalendarDate(year: year, month: month, day: 1).map { String("\($0)".prefix(7)) } ?? text)
  }
}
