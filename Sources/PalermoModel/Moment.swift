/// A second of universal time: when something arrived or was decided.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day in universal time.
  public let day: CalendarDate
  /// Seconds since the beginning of the day, below 86,400.
  public let second: Int

  /// A second of a day. Returns nil if the number is not from 0 to 86,399.
  public init?(_ day: CalendarDate, second: Int) {
    guard (0..<86_400).contains(second) else { return nil }
    (self.day, self.second) = (day, second)
  }

  /// Reads `2026-05-30T12:00:00Z`. Returns nil if the text has another form, or there is no such second.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let day = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self))
    else { return nil }
    var parts: [Int] = []
    for start in [11, 14, 17] {
      let digits = bytes[start..<start + 2].map { Int($0) - 0x30 }
      guard digits.allSatisfy((0...9).contains) else { return nil }
      parts.append(10 * digits[0] + digits[1])
    }
    guard parts[0] < 24, parts[1] < 60, parts[2] < 60 else { return nil }
    self.init(day, second: 3600 * parts[0] + 60 * parts[1] + parts[2])
  }

  /// Whether the first moment comes before the second.
  public static func < (a: Self, b: Self) -> Bool { (a.day, a.second) < (b.day, b.second) }

  /// The moment as `2026-05-30T12:00:00Z`.
  public var description: String {
    "\(day)T\(Self.two(second / 3600)):\(Self.two(second / 60 % 60)):\(Self.two(second % 60))Z"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
