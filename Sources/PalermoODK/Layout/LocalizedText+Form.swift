import PalermoModel

extension LocalizedText {
  /// A text that is put together in every language.
  init(_ text: (Language) -> String) {
    self.init()
    for language in Language.allCases { self[language] = text(language) }
  }
}
