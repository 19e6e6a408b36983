import PalermoModel
import PalermoXML

extension Instrument {
  init?(_ element: XMLElement) {
    guard let id = element.string(.id), let kind = element.value(.kind, as: Kind.self),
      let adopted = element.int(.adopted)
    else { return nil }
    self.init(
      id: id, kind: kind, adopted: adopted, supplements: element.string(.supplements),
      listing: element.value(.listed, as: Listing.self),
      title: LocalizedText(.title, in: element) ?? LocalizedText(),
      shortTitle: LocalizedText(.shortTitle, in: element) ?? LocalizedText(), note: LocalizedText(.note, in: element),
      articles: element.children(.article).compactMap { Article($0, of: id) })
  }

  var xml: XMLNode {
    .instrument(
      id: id, kind: kind.rawValue, adopted: "\(adopted)", supplements: supplements, listed: listing?.rawValue,
      title.xml(.title) + shortTitle.xml(.shortTitle) + note.xml(.note) + articles.map { $0.xml })
  }
}

extension Article {
  init?(_ element: XMLElement, of instrument: String) {
    guard let number = element.int(.number) else { return nil }
    self.init(
      number: number, title: LocalizedText(.title, in: element) ?? LocalizedText(),
      provisions: element.children(.provision).compactMap { Provision($0, of: instrument, article: number) })
  }

  var xml: XMLNode { .article(number: "\(number)", title.xml(.title) + provisions.map { $0.xml }) }
}

extension NamedCluster {
  init?(_ element: XMLElement) {
    guard let id = element.string(.id) else { return nil }
    self.init(id: Cluster(rawValue: id), name: LocalizedText(.name, in: element) ?? LocalizedText())
  }

  var xml: XMLNode { .namedCluster(id: id.rawValue, name.xml(.name)) }
}
