import PalermoModel

extension Section {
  /// What its sheet is called, before that is made short and unlike all others.
  func sheetName(_ language: Language) -> String {
    article.map { Texts.AnswerWorkbook.article(number: $0)(language) } ?? title(language)
  }
}
