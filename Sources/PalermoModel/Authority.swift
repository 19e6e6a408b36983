/// An authority and how to reach it.
public struct Authority: Hashable, Sendable {
  /// What the authority is called.
  public let name: String
  /// Its function, such as the focal point or the central authority. Nil if the answer does not say.
  public let role: String?
  /// Postal address. Nil if the answer gives none.
  public let address: String?
  /// E-mail address. Nil if the answer gives none, and in publications.
  public let email: String?
  /// Telephone number. Nil if the answer gives none, and in publications.
  public let phone: String?
  /// Address of its site on the web. Nil if the answer gives none.
  public let href: String?
  /// Languages in which it can be reached, as tags of BCP 47. Empty if the answer names none.
  public let languages: [String]
  /// Region or territory that it is responsible for (UNTOC, article 18(13)). Nil if that is the whole state.
  public let territory: String?
  /// Where it stands in its file.
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
