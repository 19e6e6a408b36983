import PalermoModel
import PalermoXML

extension Assistance {
  init?(_ element: XMLElement) {
    guard let kind = element.value(.kind, as: Kind.self), let area = element.value(.area, as: Area.self) else {
      return nil
    }
    self.init(kind: kind, area: area, details: element.string(.details))
  }

  var xml: XMLNode { .assistance(kind: kind.rawValue, area: area.rawValue, details: details) }
}
