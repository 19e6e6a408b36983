/// What an answer rests on: a law and its provision, an institution, a notification.
public struct Evidence: Hashable, Sendable {
  /// What sort of measure it is. An ``EvidenceDemand`` is met by evidence of its kind only.
  public let kind: MeasureKind
  /// Title of the law, or name of the institution, practice, notification or agreement.
  public let title: String
  /// Article or section within it, as the respondent cites it. Nil if the answer cites none.
  public let provision: String?
  /// Since when it has been in force. Nil if the answer does not say.
  public let inForce: PartialDate?
  /// Address of its text. Nil if the answer gives none.
  public let href: String?
  /// Name of a body other than the state that has checked it. Nil if the answer names none.
  public let verifiedBy: String?
  /// Where it stands in its file.
  public let position: SourcePosition

  /// A piece of evidence with its place in the file.
  public init(
    kind: MeasureKind, title: String, provision: String?, inForce: PartialDate?, href: String?,
    verifiedBy: String?, position: SourcePosition
  ) {
    (self.kind, self.title, self.provision, self.inForce) = (kind, title, provision, inForce)
    (self.href, self.verifiedBy, self.position) = (href, verifiedBy, position)
  }

  /// Whether a body other than the state is named that has checked it. A placeholder names nobody.
  public var isVerified: Bool { verifiedBy.map { !Placeholder.isLeft(in: $0, as: .words) } ?? false }

  /// Whether it names something, and a provision only where it has one: no placeholder is left in it.
  public var isMeant: Bool {
    !Placeholder.isLeft(in: title, as: .words) && provision.map { !Placeholder.isLeft(in: $0, as: .provision) } ?? true
  }
}
