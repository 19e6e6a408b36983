import PalermoModel

extension CalendarDate {
  /// The number of days since 1 March of the year 0 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013).
  var dayNumber: Int {
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1
  }

  /// The day with this number of days since 1 March of the year 0.
  init(dayNumber: Int) {
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
  func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }
}

extension SplitMix64 {
  /// A day of the range.
  mutating func date(in range: ClosedRange<CalendarDate>) -> CalendarDate {
    CalendarDate(dayNumber: number(in: range.lowerBound.dayNumber...range.upperBound.dayNumber))
  }

  /// A day of the years.
  mutating func date(inYears years: ClosedRange<Int>) -> CalendarDate {
    date(in: CalendarDate(year: years.lowerBound, month: 1, day: 1)!...CalendarDate(
      year: years.upperBound, month: 12, day: 31)!)
  }
}
