import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let missingTranslation = Rule(
    id: "missing-translation",
    category: .completeness,
    severity: .warning,
    texts: Texts.MissingTranslation.texts)
}

extension Check {
  /// Of files that state what results rest on. What other bodies published stands in their own words.
  static let missingTranslationOfReference = structure(.missingTranslation) { findings in
    guard findings.isOfReference else { return }
    if case .publishedFindings = findings.file.document { return }
    for text in findings.sourcePlaces().incompleteTexts() {
      findings.add(
        .missingTranslation, at: text.position,
        Texts.MissingTranslation.arguments(
          part: LocalizedText(verbatim: "<\(text.element)>"), owner: text.owner,
          languages: text.missing.map(\.rawValue).joined(separator: ", ")))
    }
  }

  static let missingTranslation = wording(.missingTranslation) { texts, _, findings in
    for text in texts where text.kind != .form && text.text.languages.count < Language.allCases.count {
      // A text that is there has another fault: its language is missing, wrong or given twice.
      if let element = text.element, findings.count(of: element, in: text.ownerPlace) > text.text.languages.count {
        continue
      }
      // A text that stands in no language lacks its element, too.
      if text.text.languages.isEmpty && text.element != nil { continue }
      let missing = Language.allCases.filter { text.text[$0] == nil }.map(\.rawValue)
      findings.add(
        .missingTranslation, at: text.place(),
        Texts.MissingTranslation.arguments(
          part: text.kind.name, owner: text.owner, languages: missing.joined(separator: ", ")))
    }
  }
}
