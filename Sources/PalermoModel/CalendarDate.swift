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

  /// Reads a year, a month or a day. Nil when the text has another form.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = number(parts[0]), year >= 1000, year < 3000
    else { return nil }
    for (part, range) in zip(parts.dropFirst(), [1...12, 1...31]) {
      guard part.utf8.count == 2, let number = number(part), range.contains(number) else { return nil }
    }
    description = String(text)
  }

  /// The first day that the date can mean: 2008-06 is 1 June 2008.
  public var earliest: CalendarDate {
    let parts = description.split(separator: "-").map { Int($0)! }
    let month = parts.count > 1 ? parts[1] : 1
    let day = parts.count > 2 ? parts[2] : 1
    // A day that the month does not have, such as 31 June, is read as the first of the month.
    return CalendarDate(year: parts[0], month: month, day: day)
      ?? CalendarDate(year: parts[0], month: month, day: 1)!
  }
}

/// A number without a sign.
private func number(_ digits: some StringProtocol) -> Int? {
  digits.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(digits) : nil
}
