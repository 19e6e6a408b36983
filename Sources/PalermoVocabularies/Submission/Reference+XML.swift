import PalermoModel
import PalermoXML

extension Reference {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let mechanism = element.string(.mechanism), let question = element.string(.question),
      let asOf = element.partialDate(.asOf)
    else { return nil }
    self.init(
      mechanism: mechanism, question: question, asOf: asOf, href: element.string(.href),
      position: decoder.position(of: element))
  }

  var xml: XMLNode {
    .reference(mechanism: mechanism, question: question, asOf: asOf.description, href: href)
  }
}
