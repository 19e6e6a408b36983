import PalermoModel
import PalermoXML

extension RespondentText {
  /// Reads an element of the type `localText`.
  init?(_ element: XMLElement) {
    guard let language = element.string(.xmlLang) else { return nil }
    self.init(language: language, bytes: element.textBytes)
  }

  func xml(_ name: Name) -> XMLNode { .localText(name, xmlLang: language, text) }
}
