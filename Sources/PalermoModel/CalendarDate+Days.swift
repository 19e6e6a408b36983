/// Counting days, weeks and months.
extension CalendarDate {
  /// The number of days since 1 March of the year 0 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013).
  public var dayNumber: Int {
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1
  }

  /// The day with this number of days since 1 March of the year 0.
  public init(dayNumber: Int) {
    let era = dayNumber / 146_097
    let dayOfEra = dayNumber % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let months = (5 * dayOfYear + 2) / 153
    let month = months < 10 ? months + 3 : months - 9
    self.init(
      year: 400 * era + yearOfEra + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * months + 2) / 5 + 1)!
  }

  /// So many days later.
  public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// So many calendar months later: on the same day of the month, or the last one of a month that is too short.
  public func adding(months: Int) -> CalendarDate {
    let count = 12 * year + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    return (0...3).lazy.compactMap { CalendarDate(year: year, month: month, day: day - $0) }.first!
  }

  /// The number of days from this day to another; negative when the other is earlier.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }
}
