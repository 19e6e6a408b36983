import PalermoModel
package import PalermoXML

package final class BaselineBuilder: DocumentBuilder {
  private let path: String
  private var entries: [Baseline.Entry] = []

  package init(path: String) {
    self.path = path
  }

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    if let entry = Baseline.Entry(element, decoder: &decoder) { entries.append(entry) }
  }

  package var document: Document? { .baseline(Baseline(entries: entries, file: path)) }
}

extension Baseline {
  /// The root of its file: one line for each entry, so that a change shows as a line.
  package var xml: XMLNode { .baseline(entries.map { $0.xml }) }
}

extension Baseline.Entry {
  fileprivate init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let rule = element.string(.rule), let file = element.string(.file),
      let fingerprint = element.string(.fingerprint), let reason = element.string(.reason)
    else { return nil }
    // An end that cannot be read must not make the entry last for ever.
    let expires = element.date(.expires)
    if element[attribute: Name.expires.rawValue] != nil && expires == nil { return nil }
    self.init(
      rule: rule, file: file, fingerprint: fingerprint, reason: reason, expires: expires,
      position: decoder.position(of: element), expiryPosition: decoder.position(of: .expires, in: element))
  }

  fileprivate var xml: XMLNode {
    .acceptedFinding(rule: rule, file: file, fingerprint: fingerprint, reason: reason, expires: expires?.description)
  }
}
