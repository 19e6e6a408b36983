public import PalermoModel
package import PalermoXML

extension KeyRing {
  /// The root of its file.
  package var xml: XMLNode { .keys(keys.map { $0.xml }) }

  /// The text of its file.
  public var text: String { XMLDocument(root: xml.canonical(as: .keys)).text }
}

extension KeyRing.Key {
  /// - Returns: Nil without what identifies it, or with an end that cannot be read: that must not make it endless.
  init?(_ element: XMLElement) {
    guard let id = element.string(.id), let owner = element.string(.owner),
      let publicKey = element.string(.publicKey), let from = element.date(.from)
    else { return nil }
    let until = element.date(.until)
    if element[attribute: Name.until.rawValue] != nil && until == nil { return nil }
    let revoked = element.children.first { $0.name == Name.revoked.rawValue }
    let revocation = revoked.flatMap { revoked in
      revoked.date(.on).flatMap { day in revoked.string(.reason).map { KeyRing.Revocation(on: day, reason: $0) } }
    }
    if revoked != nil && revocation == nil { return nil }
    self.init(id: id, owner: owner, publicKey: publicKey, from: from, until: until, revocation: revocation)
  }

  var xml: XMLNode {
    .signingKey(
      id: id, owner: owner, publicKey: publicKey, from: from.description, until: until?.description,
      [revocation.map { .revocation(on: $0.on.description, reason: $0.reason) }].compactMap { $0 })
  }
}
