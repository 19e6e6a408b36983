import PalermoModel
import PalermoXML

extension RespondentText {
  /// Reads an element of the type `respondentText`.
  init?(_ element: XMLElement) {
    guard let language = element.string(.xmlLang) else { return nil }
    self.init(language: language, bytes: element.textBytes)
  }

  func xml(_ name: Name) -> XMLNode { .respondentText(name, xmlLang: language, text) }
}
