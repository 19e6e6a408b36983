import PalermoModel
import PalermoXML

extension AnswerOption {
  init?(_ element: XMLElement) {
    guard let value = element.string(.value) else { return nil }
    self.init(
      value: value, level: element.value(.counts), isOther: element.flag(.other) ?? false,
      isExclusive: element.flag(.exclusive) ?? false, text: LocalizedText(.text, in: element) ?? LocalizedText())
  }

  var xml: XMLNode {
    .option(
      value: value, counts: level?.rawValue, other: isOther.mark, exclusive: isExclusive.mark, text.xml(.text))
  }
}
