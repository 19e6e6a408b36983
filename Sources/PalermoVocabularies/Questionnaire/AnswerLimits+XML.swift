import PalermoModel
import PalermoXML

extension AnswerLimits {
  init(_ element: XMLElement) {
    self.init(
      minimum: element.double(.minimum), maximum: element.double(.maximum), isWhole: element.flag(.whole) ?? false,
      earliest: element.string(.earliest).flatMap { DateBound($0) },
      latest: element.string(.latest).flatMap { DateBound($0) })
  }

  func xml(_ name: Name) -> XMLNode {
    .limits(
      name, minimum: minimum?.plain, maximum: maximum?.plain, whole: isWhole.mark, earliest: earliest?.description,
      latest: latest?.description)
  }
}
