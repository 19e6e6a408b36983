import PalermoModel
package import PalermoXML

package final class ConfigurationBuilder: DocumentBuilder {
  private let path: String
  private var settings: [Configuration.Setting] = []

  package init(path: String) {
    self.path = path
  }

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    if let setting = Configuration.Setting(element, decoder: &decoder) { settings.append(setting) }
  }

  package var document: Document? { .configuration(Configuration(settings: settings, file: path)) }
}

extension Configuration {
  /// The root of its file.
  package var xml: XMLNode { .configuration(settings.map { $0.xml }) }
}

extension Configuration.Setting {
  /// What stands in place of a severity for a rule whose findings are not shown.
  private static let off = "off"

  fileprivate init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let rule = element.string(.id), let word = element.string(.severity) else { return nil }
    let severity = Severity(rawValue: word)
    guard severity != nil || word == Self.off else { return nil }
    self.init(rule: rule, severity: severity, position: decoder.position(of: .id, in: element))
  }

  fileprivate var xml: XMLNode { .ruleSetting(id: rule, severity: severity?.rawValue ?? Self.off) }
}
