public import PalermoModel

/// What a secretariat puts on its letters.
public struct LetterFields: Hashable, Sendable {
  /// The lines at the head.
  public let letterhead: [String]
  /// The reference under which it is filed. Nil for none.
  public let reference: String?
  /// Who writes, below the valediction. Nil to leave the line out.
  public let sender: String?
  /// Address to which the answer is to go. Nil to leave the sentence out.
  public let replyTo: String?
  /// Last day for an answer. Nil to leave the sentence out.
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
