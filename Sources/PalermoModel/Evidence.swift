/// What an answer rests on: a law and its provision, an institution, a notification.
public struct Evidence: Hashable, Sendable {
  public let kind: MeasureKind
  public let title: String
  public let provision: String?
  public let inForce: PartialDate?
  public let href: String?
  /// Who other than the state has checked it.
  public let verifiedBy: String?
  public let position: SourcePosition

  /// A piece of evidence with its place in the file.
  public init(
    kind: MeasureKind, title: String, provision: String?, inForce: PartialDate?, href: String?,
    verifiedBy: String?, position: SourcePosition
  ) {
    (self.kind, self.title, self.provision, self.inForce) = (kind, title, provision, inForce)
    (self.href, self.verifiedBy, self.position) = (href, verifiedBy, position)
  }

  /// Whether somebody other than the state has checked it, and is named.
  public var isVerified: Bool { verifiedBy.map { !Placeholder.isLeft(in: $0, as: .words) } ?? false }

  /// Whether it names something, and a provision only where it has one: no placeholder is left in it.
  public var isMeant: Bool {
    !Placeholder.isLeft(in: title, as: .words) && provision.map { !Placeholder.isLeft(in: $0, as: .provision) } ?? true
  }
}
