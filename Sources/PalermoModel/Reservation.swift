/// A reservation or declaration that takes provisions out of the score while it stands.
public struct Reservation: Hashable, Sendable {
  /// Ids of the provisions that it covers.
  public let provisions: [String]
  /// First day on which it stands. Nil if the day is not on record: then it stands from the beginning.
  public let from: CalendarDate?
  /// Day on which it was withdrawn, on which it no longer stands. Nil if it still stands.
  public let withdrawn: CalendarDate?

  /// A reservation to provisions, with its dates as far as they are known.
  public init(provisions: [String], from: CalendarDate?, withdrawn: CalendarDate?) {
    (self.provisions, self.from, self.withdrawn) = (provisions, from, withdrawn)
  }

  /// Whether it stands on a day.
  public func isInForce(on day: CalendarDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (withdrawn.map { day < $0 } ?? true)
  }
}
