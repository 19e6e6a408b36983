public import PalermoModel
public import PalermoScoring

/// Numbers and dates as readers of a language write them.
public struct NumberFormat: Sendable {
  private let language: Language

  /// The format of a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// A score with two decimals, 0.00 to 1.00.
  public func decimal(_ value: Double) -> String {
    hundredths(Int((value * 100).rounded()))
  }

  /// An interval with two decimals. The bounds are rounded outwards, so that what is printed holds what is known.
  public func interval(_ interval: Interval) -> String {
    // A bound that is a hair off a hundredth, as sums of thirds are, is taken for that hundredth.
    let low = Int((interval.low * 100 + 1e-9).rounded(.down))
    let high = Int((interval.high * 100 - 1e-9).rounded(.up))
    return interval.isExact ? decimal(interval.low) : "\(hundredths(low))–\(hundredths(high))"
  }

  /// A share of a whole, as a whole percentage.
  public func percentage(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let number = Int((Double(part) / Double(whole) * 100).rounded())
    return language == .en || language == .pt ? "\(number)%" : "\(number)\u{A0}%"
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

  private func hundredths(_ number: Int) -> String {
    let separator = language == .en ? "." : ","
    let rest = number % 100
    return "\(number / 100)\(separator)\(rest < 10 ? "0" : "")\(rest)"
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
