import PalermoModel
import PalermoXML

extension RespondentText {
  /// Reads an element of the type `respondentText`. Returns nil for one that is blank, or names no language.
  init?(_ element: XMLElement) {
    guard !element.textBytes.isBlankText, let language = element.string(.xmlLang) else { return nil }
    self.init(language: language, bytes: element.textBytes)
  }

  func xml(_ name: Name) -> XMLNode { .respondentText(name, xmlLang: language, text) }
}
