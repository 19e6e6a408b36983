/// What another body found about a state and an item, and when.
public struct PublishedFinding: Sendable {
  /// The id of the item.
  public let item: String
  /// The code of a value of the item's scale.
  public let value: String
  /// When it was given, as exactly as that is known.
  public let given: PartialDate
  /// The body that made the report, where that is not the publisher; several with a slash between them.
  public let author: String?
  /// The address of the report.
  public let href: String?
  /// What the publisher gives as the reason, in its own language.
  public let reasons: [RespondentText]
  /// The last day on which it counts as current.
  public let staleAfter: CalendarDate

  /// A finding.
  public init(
    item: String, value: String, given: PartialDate, author: String?, href: String?, reasons: [RespondentText],
    staleAfter: CalendarDate
  ) {
    (self.item, self.value, self.given, self.author) = (item, value, given, author)
    (self.href, self.reasons, self.staleAfter) = (href, reasons, staleAfter)
  }

  /// Whether it is past its date on a day.
  public func isStale(on day: CalendarDate) -> Bool { day > staleAfter }
}
