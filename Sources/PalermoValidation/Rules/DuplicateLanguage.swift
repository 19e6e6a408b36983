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
    for repeated in findings.sourcePlaces().repetitions(of: .xmlLang)
    where !severalInOneLanguage.contains(repeated.element) {
      findings.add(
        .duplicateLanguage, at: repeated.position,
        Texts.DuplicateLanguage.arguments(element: repeated.element, language: repeated.value))
    }
  }

  /// The forms of a term, and the assumptions of a profile.
  private static let severalInOneLanguage: Set = [Name.form.text, Name.assumption.text]
}
