/// A reservation or declaration that takes provisions out of the score while it stands.
public struct Reservation: Hashable, Sendable {
  public let provisions: [String]
  public let from: CalendarDate?
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
