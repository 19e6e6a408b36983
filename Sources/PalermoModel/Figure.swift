/// A number for one year.
public struct Figure: Hashable, Sendable {
  /// Year that the number is for, 1000 to 2999.
  public let year: Int
  /// The number, for calculation.
  public let value: Double
  /// The number as it is written.
  public let text: String

  /// A number for a year.
  ///
  /// - Parameters:
  ///   - year: The year, 1000 to 2999.
  ///   - value: The number.
  ///   - text: The number as it is written; nil if it has the form that numbers have.
  public init(year: Int, value: Double, text: String? = nil) {
    (self.year, self.value, self.text) = (year, value, text ?? value.plain)
  }

  /// Whether both state the same number for the same year, however it is written.
  public static func == (a: Self, b: Self) -> Bool { a.year == b.year && a.value == b.value }

  /// Hashes what ``==(_:_:)`` compares: the year and the number.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(year)
    hasher.combine(value)
  }
}
