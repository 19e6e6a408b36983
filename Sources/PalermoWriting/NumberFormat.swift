public import PalermoModel
public import PalermoScoring

/// Numbers and dates as readers of a language write them.
public struct NumberFormat: Sendable {
  private let language: Language

  /// The format of a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// A score, 0 to 1, with two decimals; with more where two would make it look like a whole that it is not.
  public func decimal(_ value: Double) -> String {
    decimal(value, .toNearestOrAwayFromZero)
  }

  /// An interval, its bounds rounded outwards, so that what is printed holds what is known.
  public func interval(_ interval: Interval) -> String {
    interval.isExact ? decimal(interval.low) : "\(decimal(interval.low, .down))–\(decimal(interval.high, .up))"
  }

  /// A number from 0 to 1 exactly where that is short, as a decimal of up to four places or a fraction of small numbers;
  /// else as the nearest decimal of four places, marked as such.
  public func short(_ value: Fraction) -> String {
    let scaled = value * 10_000
    guard scaled.denominator == 1 || value.denominator >= 100 else { return "\(value)" }
    var (number, scale) = (Int(scaled.double.rounded()), 10_000)
    while scale > 1 && number % 10 == 0 { (number, scale) = (number / 10, scale / 10) }
    let text = scale == 1 ? "\(number)" : decimal(number, of: scale)
    return scaled.denominator == 1 ? text : "≈\u{A0}\(text)"
  }

  private func decimal(_ value: Double, _ rule: FloatingPointRoundingRule) -> String {
    // A bound that is a hair off a decimal, as sums of thirds are, is taken for that decimal.
    let slack = rule == .down ? 1e-9 : rule == .up ? -1e-9 : 0
    var scale = 100
    while true {
      let number = Int((value * Double(scale) + slack).rounded(rule))
      let looksWhole = number == 0 || number == scale
      if !looksWhole || value == 0 || value == 1 || scale == 1_000_000 { return decimal(number, of: scale) }
      scale *= 10
    }
  }

  /// A share of a whole, as a whole percentage.
  public func percentage(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let number = Int((Double(part) / Double(whole) * 100).rounded())
    return language.hasSpaceBeforePercent ? "\(number)\u{A0}%" : "\(number)%"
  }

  /// A whole number, its digits in groups of three where it has five or more.
  public func count(_ number: Int) -> String { grouped(number, from: 5) }

  /// Whole numbers that stand one below the other: beside one of five digits or more, those of four are in groups too.
  public func counts(_ numbers: [Int]) -> [String] {
    let least = numbers.contains { abs($0) > 9_999 } ? 4 : 5
    return numbers.map { grouped($0, from: least) }
  }

  /// A whole number, its digits in groups of three where it has so many.
  private func grouped(_ number: Int, from least: Int) -> String {
    let digits = "\(abs(number))"
    guard digits.count >= least else { return "\(number)" }
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0 && (digits.count - place) % 3 == 0 { grouped += language.groupSeparator }
      grouped.append(digit)
    }
    return number < 0 ? "-\(grouped)" : grouped
  }

  /// A span of minutes in hours with one decimal, rounded outwards.
  public func hours(_ minutes: ClosedRange<Int>) -> String {
    let (low, high) = (minutes.lowerBound / 6, (minutes.upperBound + 5) / 6)
    return low == high ? decimal(low, of: 10) : "\(decimal(low, of: 10))–\(decimal(high, of: 10))"
  }

  /// A day in words: 30 May 2026.
  public func date(_ date: CalendarDate) -> String {
    Texts.Dates.day(day: date.day, month: Self.months[date.month - 1], year: date.year)(language)
  }

  /// A date as exactly as it is known: a year, a month in words, a day in words. A text that is no date stays as it
  /// is.
  public func date(_ text: String) -> String {
    if let day = CalendarDate(text) { return date(day) }
    let parts = text.split(separator: "-")
    guard PartialDate(text) != nil, parts.count == 2 else { return text }
    return Texts.Dates.month(month: Self.months[Int(parts[1])! - 1], year: String(parts[0]))(language)
  }

  /// A date as exactly as it is known. Of a text that is no date, that there is no exact one: the remarks of sources are in
  /// their own language.
  public func dateIfExact(_ text: String) -> String {
    PartialDate(text) == nil ? Texts.Dates.inexact(language) : date(text)
  }

  private func decimal(_ number: Int, of scale: Int) -> String {
    // The digits of scale + rest are "1" and then the rest with its leading zeros.
    "\(number / scale)\(language.decimalSeparator)\("\(scale + number % scale)".dropFirst())"
  }

  private static let months = [
    Texts.Months.january, Texts.Months.february, Texts.Months.march, Texts.Months.april, Texts.Months.may,
    Texts.Months.june, Texts.Months.july, Texts.Months.august, Texts.Months.september, Texts.Months.october,
    Texts.Months.november, Texts.Months.december,
  ]
}
