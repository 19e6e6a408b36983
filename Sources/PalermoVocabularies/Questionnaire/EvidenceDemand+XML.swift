import PalermoModel
import PalermoXML

extension EvidenceDemand {
  init?(_ element: XMLElement) {
    guard let kind = element.value(.kind, as: MeasureKind.self) else { return nil }
    self.init(values: element.words(.when), kind: kind)
  }

  var xml: XMLNode { .evidenceDemand(when: values.joined(separator: " "), kind: kind.rawValue) }
}
