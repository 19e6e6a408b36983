import PalermoModel
package import PalermoXML

/// Reads what a project leaves out, and the weights of rules that it has decided on (`configuration`).
package final class ConfigurationBuilder: DocumentBuilder {
  private let path: String
  private var excludedPaths: [String] = []
  private var settings: [Configuration.Setting] = []

  /// A builder for the file at a path, whose folder the settings hold for.
  package init(path: String) {
    self.path = path
  }

  /// Takes an `exclude` or a `rule`. One without what it needs is left out: the checker has reported it.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch ConfigurationChild(rawValue: element.name) {
    case .exclude: if let path = element.string(.path) { excludedPaths.append(path) }
    case .rule: if let setting = Configuration.Setting(element, decoder: &decoder) { settings.append(setting) }
    case nil: break
    }
  }

  /// The configuration with the settings so far.
  package var document: Document? {
    .configuration(Configuration(excludedPaths: excludedPaths, settings: settings, file: path))
  }
}
