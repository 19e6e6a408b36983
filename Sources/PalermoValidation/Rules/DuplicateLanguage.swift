import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let duplicateLanguage = Rule(
    id: "duplicate-language",
    category: .types,
    severity: .error,
    texts: Texts.DuplicateLanguage.texts,
    references: ["Schemas/common.xsd"])
}

extension Check {
  static let duplicateLanguage = structure(.duplicateLanguage) { findings in
    for repeated in findings.sourcePlaces().repetitions(of: .xmlLang) {
      findings.add(
        .duplicateLanguage, at: repeated.position,
        Texts.DuplicateLanguage.arguments(element: repeated.element, language: repeated.value))
    }
  }
}
