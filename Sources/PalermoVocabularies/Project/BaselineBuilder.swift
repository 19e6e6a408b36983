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
