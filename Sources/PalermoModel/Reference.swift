/// An answer given to another review mechanism.
public struct Reference: Hashable, Sendable {
  /// Name of the other review mechanism, as the respondent writes it.
  public let mechanism: String
  /// Number or name of the question there.
  public let question: String
  /// Date of the answer there.
  public let asOf: PartialDate
  /// Address of the answer there. Nil if the respondent gives none.
  public let href: String?
  /// Where it stands in its file.
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
