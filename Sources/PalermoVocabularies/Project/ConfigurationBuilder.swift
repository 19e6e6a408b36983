import PalermoModel
package import PalermoXML

/// Reads the weights of rules that a project has decided on (`configuration`).
package final class ConfigurationBuilder: DocumentBuilder {
  private let path: String
  private var settings: [Configuration.Setting] = []

  /// A builder for the file at a path, whose folder the settings hold for.
  package init(path: String) {
    self.path = path
  }

  /// Takes a `rule`. One without an id or a known severity is left out: the checker has reported it.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    if let setting = Configuration.Setting(element, decoder: &decoder) { settings.append(setting) }
  }

  /// The configuration with the settings so far.
  package var document: Document? { .configuration(Configuration(settings: settings, file: path)) }
}
