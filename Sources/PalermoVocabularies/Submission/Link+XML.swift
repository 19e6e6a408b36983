import PalermoModel
import PalermoXML

extension Link {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let href = element.string(.href) else { return nil }
    self.init(href: href, title: element.string(.title), position: decoder.position(of: element))
  }

  var xml: XMLNode { .link(href: href, title: title) }
}
