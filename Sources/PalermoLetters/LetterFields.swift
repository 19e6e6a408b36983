public import PalermoModel

/// What a secretariat puts on its letters.
public struct LetterFields: Hashable, Sendable {
  /// The lines at the head.
  public let letterhead: [String]
  /// The reference under which it is filed.
  public let reference: String?
  /// Who writes.
  public let sender: String?
  /// Where the answer is to go.
  public let replyTo: String?
  /// Until when an answer is asked for.
  public let replyBy: CalendarDate?

  /// Fields; those that are nil are left out.
  public init(
    letterhead: [String] = [], reference: String? = nil, sender: String? = nil, replyTo: String? = nil,
    replyBy: CalendarDate? = nil
  ) {
    (self.letterhead, self.reference, self.sender) = (letterhead, reference, sender)
    (self.replyTo, self.replyBy) = (replyTo, replyBy)
  }
}
