import PalermoModel
import PalermoXML

extension OptionList {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let id = element.string(.id) else { return nil }
    self.init(
      id: id, options: element.children(.option).compactMap { AnswerOption($0) },
      position: decoder.position(of: element))
  }

  var xml: XMLNode { .optionList(id: id, options.map { $0.xml }) }
}
