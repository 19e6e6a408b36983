/// A number for one year.
public struct Figure: Hashable, Sendable {
  public let year: Int
  public let value: Double

  /// A number for a year.
  public init(year: Int, value: Double) {
    (self.year, self.value) = (year, value)
  }
}
