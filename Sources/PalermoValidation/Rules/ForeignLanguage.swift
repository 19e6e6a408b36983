import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let foreignLanguage = Rule(
    id: "foreign-language",
    category: .types,
    severity: .error,
    texts: Texts.ForeignLanguage.texts,
    references: ["Schemas/common.xsd"])
}

extension Check {
  static let foreignLanguage = structure(.foreignLanguage) { findings in
    let known = Language.allCases.map(\.rawValue)
    for text in findings.sourcePlaces().values(of: .xmlLang)
    where !text.value.isEmpty && !known.contains(text.value) {
      // The code of one of ours with a country, or in capitals.
      let meant = known.first { $0 == text.value.prefix { $0 != "-" }.lowercased() }
      findings.add(
        .foreignLanguage, at: Place(text.position),
        suggesting: meant.map { Suggestion(writing: $0, insteadOf: text.value) }
      ) { suggestion in
        Texts.ForeignLanguage.arguments(
          element: text.element, language: text.value, known: known.joined(separator: ", "), suggestion: suggestion)
      }
    }
  }
}
