import PalermoModel

/// Codes by what people choose or write for them: a label in any language, or the code.
struct CodeIndex {
  private var codes: [String: String] = [:]

  /// The index of a list. Where a label means one code in one language and another in another, the language of the
  /// workbook decides.
  ///
  /// - Complexity: O(*n*) in the entries.
  init(_ entries: [(code: String, label: LocalizedText)], _ language: Language) {
    for entry in entries { codes[entry.code.foldedLabel] = entry.code }
    for language in [language] + Language.allCases.filter({ $0 != language }) {
      let labels = CodeLabels(entries, language).labels
      for (entry, label) in zip(entries, labels) where codes[label.foldedLabel] == nil {
        codes[label.foldedLabel] = entry.code
      }
    }
  }

  /// The code that a text stands for. Returns nil if it is none of the list.
  subscript(text: String) -> String? { codes[text.foldedLabel] }
}
