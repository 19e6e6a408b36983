import PalermoModel
import PalermoXML

extension Evidence {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let kind = element.value(.kind, as: MeasureKind.self), let title = element.string(.title) else { return nil }
    self.init(
      kind: kind, title: title, provision: element.string(.provision), inForce: element.partialDate(.inForce),
      href: element.string(.href), verifiedBy: element.string(.verifiedBy), position: decoder.position(of: element))
  }

  var xml: XMLNode {
    .evidence(
      kind: kind.rawValue, title: title, provision: provision, inForce: inForce?.description, href: href,
      verifiedBy: verifiedBy)
  }
}
