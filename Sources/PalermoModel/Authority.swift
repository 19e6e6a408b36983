/// An authority and how to reach it.
public struct Authority: Hashable, Sendable {
  public let name: String
  public let role: String?
  public let address: String?
  public let email: String?
  public let phone: String?
  public let href: String?
  public let languages: [String]
  public let territory: String?
  public let position: SourcePosition

  /// An authority with its contact data.
  public init(
    name: String, role: String?, address: String?, email: String?, phone: String?, href: String?,
    languages: [String], territory: String?, position: SourcePosition
  ) {
    (self.name, self.role, self.address, self.email) = (name, role, address, email)
    (self.phone, self.href, self.languages, self.territory) = (phone, href, languages, territory)
    self.position = position
  }
}
