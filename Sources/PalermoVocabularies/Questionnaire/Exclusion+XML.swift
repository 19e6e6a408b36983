import PalermoModel
import PalermoXML

extension Exclusion {
  init(_ element: XMLElement, decoder: inout Decoder) {
    self.init(
      provisions: element.words(.provisions), reason: LocalizedText(.reason, in: element) ?? LocalizedText(),
      position: decoder.position(of: element))
  }

  var xml: XMLNode { .excluded(provisions: provisions.joined(separator: " "), reason.xml(.reason)) }
}
