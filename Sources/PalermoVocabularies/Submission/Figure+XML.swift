import PalermoModel
import PalermoXML

extension Figure {
  init?(_ element: XMLElement) {
    guard let year = element.int(.year), let value = element.double(.value) else { return nil }
    self.init(year: year, value: value, text: element.string(.value))
  }

  var xml: XMLNode { .figure(year: "\(year)", value: text) }
}
