/// A day of the Gregorian calendar, without time zone.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1000 to 2999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day by its numbers. Returns nil if the month has no such day, or the year no such month.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `2026-05-30`. Returns nil if the text has another form, or there is no such day from 1000 to 2999.
  public init?(_ text: String) {
    guard text.utf8.count == 10 else { return nil }
    var digits = 0
    for (index, byte) in text.utf8.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        digits = 10 * digits + Int(byte - UInt8(ascii: "0"))
      }
    }
    guard (1000...2999).contains(digits / 10_000) else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// Whether the first day comes before the second.
  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// The day as `2026-05-30`.
  public var description: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  /// The last day of a month of its year.
  func last(ofMonth month: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: Self.days(in: month, of: year))!
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
