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
    return language == .en || language == .pt ? "\(number)%" : "\(number)\u{A0}%"
  }

  /// A span of minutes in hours with one decimal, rounded outwards.
  public func hours(_ minutes: ClosedRange<Int>) -> String {
    let (low, high) = (minutes.lowerBound / 6, (minutes.upperBound + 5) / 6)
    return low == high ? decimal(low, of: 10) : "\(decimal(low, of: 10))–\(decimal(high, of: 10))"
  }

  /// A day in words: 30 May 2026.
  public func date(_ date: CalendarDate) -> String {
    let month = Self.months[language]![date.month - 1]
    return switch language {
    case .en: "\(date.day) \(month) \(date.year)"
    case .es, .pt: "\(date.day) de \(month) de \(date.year)"
    case .fr: "\(date.day == 1 ? "1er" : "\(date.day)") \(month) \(date.year)"
    }
  }

  /// A date as exactly as it is known: a year, a month in words, a day in words. A text that is no date stays as it
  /// is.
  public func date(_ text: String) -> String {
    if let day = CalendarDate(text) { return date(day) }
    let parts = text.split(separator: "-")
    guard PartialDate(text) != nil, parts.count == 2 else { return text }
    let month = Self.months[language]![Int(parts[1])! - 1]
    return language == .en || language == .fr ? "\(month) \(parts[0])" : "\(month) de \(parts[0])"
  }

  private func decimal(_ number: Int, of scale: Int) -> String {
    // The digits of scale + rest are "1" and then the rest with its leading zeros.
    "\(number / scale)\(language == .en ? "." : ",")\("\(scale + number % scale)".dropFirst())"
  }

  private static let months: [Language: [String]] = [
    .en: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    .es: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
    .fr: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    .pt: [
      "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
      "dezembro",
    ],
  ]
}
