import PalermoModel
package import PalermoXML

extension Configuration {
  /// The root of its file.
  package var xml: XMLNode {
    .configuration(excludedPaths.map { .excludedPath(path: $0) } + settings.map { $0.xml })
  }
}

extension Configuration.Setting {
  /// The value used in place of a severity for a rule that is switched off.
  private static let off = "off"

  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let rule = element.string(.id), let word = element.string(.severity) else { return nil }
    let severity = Severity(rawValue: word)
    guard severity != nil || word == Self.off else { return nil }
    self.init(rule: rule, severity: severity, position: decoder.position(of: .id, in: element))
  }

  var xml: XMLNode { .ruleSetting(id: rule, severity: severity?.rawValue ?? Self.off) }
}
