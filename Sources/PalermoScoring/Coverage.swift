/// How many duties stand behind a number.
public struct Coverage: Hashable, Sendable {
  /// Duties about which something is answered.
  public let answered: Int
  /// Duties that apply to the state.
  public let applicable: Int
  /// Duties that are asked about.
  public let total: Int

  /// Counts of duties.
  public init(answered: Int, applicable: Int, total: Int) {
    (self.answered, self.applicable, self.total) = (answered, applicable, total)
  }

  /// The share of applicable duties that are answered, 0 to 1. Nil if none applies.
  public var share: Double? { applicable == 0 ? nil : Double(answered) / Double(applicable) }
}
