/// A day of the Gregorian calendar, without time zone.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1000 to 2999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day that exists, or nil.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `2026-05-30`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = number(parts[0]), let month = number(parts[1]), let day = number(parts[2]), year >= 1000, year < 3000
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  public var description: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Encodable {
  /// Encodes it as `2026-05-30`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A date known to the year, the month or the day: `2008`, `2008-06`, `2008-06-15`.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// The first day that it can mean: 2008-06 is 1 June 2008.
  public let earliest: CalendarDate

  /// Reads a year, a month or a day. Nil when the text has another form, or there is no such day.
  public init?(_ text: some StringProtocol) {
    let missing = ["-01-01", "-01", ""]
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).count
    guard (1...3).contains(parts), let earliest = CalendarDate(text + missing[parts - 1]) else { return nil }
    (description, self.earliest) = (String(text), earliest)
  }
}

/// A number without a sign.
private func number(_ digits: some StringProtocol) -> Int? {
  digits.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(digits) : nil
}
