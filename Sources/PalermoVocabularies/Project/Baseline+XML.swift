import PalermoModel
package import PalermoXML

extension Baseline {
  /// The root of its file: one line for each entry, so that a change shows as a line.
  package var xml: XMLNode { .baseline(entries.map { $0.xml }) }
}

extension Baseline.Entry {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let rule = element.string(.rule), let file = element.string(.file),
      let fingerprint = element.string(.fingerprint), let reason = element.string(.reason)
    else { return nil }
    // An unreadable expiry date must not make the entry permanent.
    let expires = element.date(.expires)
    if element[attribute: Name.expires.rawValue] != nil && expires == nil { return nil }
    self.init(
      rule: rule, file: file, fingerprint: fingerprint, reason: reason, expires: expires,
      position: decoder.position(of: element), expiryPosition: decoder.position(of: .expires, in: element))
  }

  var xml: XMLNode {
    .acceptedFinding(rule: rule, file: file, fingerprint: fingerprint, reason: reason, expires: expires?.description)
  }
}
