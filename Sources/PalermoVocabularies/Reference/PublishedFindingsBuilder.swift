import PalermoModel
package import PalermoXML

package final class PublishedFindingsBuilder: DocumentBuilder {
  private let path: String
  private let id: String
  private let region: String
  private let source: String
  private let href: String?
  private let asOf: PartialDate
  private let staleAfterYears: Int
  private let renews: Bool
  private var title = LocalizedText()
  private var publisher = LocalizedText()
  private var note = LocalizedText()
  private var licence = LocalizedText()
  private var bodies: [PublishedFindings.Body] = []
  private var scales: [PublishedFindings.Scale] = []
  private var items: [PublishedFindings.Item] = []
  private var states: [PublishedFindings.State] = []

  package init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.id), let region = root.string(.region), let source = root.string(.source),
      let asOf = root.partialDate(.asOf), let years = root.int(.staleAfterYears), let renews = root.flag(.renews)
    else { return nil }
    (self.path, self.id, self.region, self.source, self.asOf) = (path, id, region, source, asOf)
    (href, staleAfterYears, self.renews) = (root.string(.href), years, renews)
  }

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch PublishedFindingsChild(rawValue: element.name) {
    case .title: title.add(element)
    case .publisher: publisher.add(element)
    case .note: note.add(element)
    case .licence: licence.add(element)
    case .body: if let body = PublishedFindings.Body(element) { bodies.append(body) }
    case .scale: if let scale = PublishedFindings.Scale(element) { scales.append(scale) }
    case .item: if let item = PublishedFindings.Item(element, decoder: &decoder) { items.append(item) }
    case .state: if let state = PublishedFindings.State(element, decoder: &decoder) { states.append(state) }
    case nil: break
    }
  }

  package var document: Document? {
    .publishedFindings(
      PublishedFindings(
        id: id, region: region, title: title, publisher: publisher, note: note.nilIfEmpty,
        licence: licence.nilIfEmpty, source: source, href: href, asOf: asOf, staleAfterYears: staleAfterYears,
        renews: renews, bodies: bodies, scales: scales, items: items, states: states, file: path))
  }
}
