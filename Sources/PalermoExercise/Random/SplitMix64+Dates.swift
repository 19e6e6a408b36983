import PalermoModel

extension SplitMix64 {
  /// A day of the range.
  mutating func date(in range: ClosedRange<CalendarDate>) -> CalendarDate {
    CalendarDate(dayNumber: number(in: range.lowerBound.dayNumber...range.upperBound.dayNumber))
  }

  /// A day of the years.
  mutating func date(inYears years: ClosedRange<Int>) -> CalendarDate {
    date(
      in: CalendarDate(year: years.lowerBound, month: 1, day: 1)!...CalendarDate(
        year: years.upperBound, month: 12, day: 31)!)
  }
}
