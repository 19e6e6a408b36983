import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unwrittenText = Rule(
    id: "unwritten-text",
    category: .completeness,
    severity: .warning,
    texts: Texts.UnwrittenText.texts)
}

extension Check {
  static let unwrittenText = structure(.unwrittenText) { findings in
    for text in findings.sourcePlaces().bracketed {
      findings.add(
        .unwrittenText, at: text.position, Texts.UnwrittenText.arguments(element: text.element, text: text.text))
    }
  }
}
