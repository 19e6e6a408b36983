/// An answer given to another review mechanism.
public struct Reference: Hashable, Sendable {
  public let mechanism: String
  public let question: String
  public let asOf: PartialDate
  public let href: String?
  public let position: SourcePosition

  /// A pointer to an answer elsewhere, as of a date.
  public init(mechanism: String, question: String, asOf: PartialDate, href: String?, position: SourcePosition) {
    (self.mechanism, self.question, self.asOf, self.href, self.position) = (mechanism, question, asOf, href, position)
  }

  /// Whether it names a mechanism and a question: no placeholder is left in it.
  public var isMeant: Bool {
    !Placeholder.isLeft(in: mechanism, as: .words) && !Placeholder.isLeft(in: question, as: .provision)
  }
}
