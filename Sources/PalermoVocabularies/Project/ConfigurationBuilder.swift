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
