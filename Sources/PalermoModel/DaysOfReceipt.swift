/// When a submission was received, by a register.
public struct DaysOfReceipt: Hashable, Sendable {
  /// When it was itself.
  public let own: CalendarDate
  /// When the first final one was accepted whose place it takes: that decides whether it is on time. The own day if it is
  /// that one.
  public let first: CalendarDate

  /// The days on which a submission and the first of its kind were received.
  public init(own: CalendarDate, first: CalendarDate) {
    (self.own, self.first) = (own, first)
  }
}
