import PalermoModel

/// Codes by what people choose or write for them: a label in any language, or the code.
struct CodeIndex {
  private var codes: [String: String] = [:]
  /// The same without accents; no code where labels of several are alike.
  private var plain: [String: String?] = [:]

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
    for (label, code) in codes {
      let known = plain.updateValue(code, forKey: label.withoutAccents)
      if let known, known != code { plain.updateValue(nil, forKey: label.withoutAccents) }
    }
  }

  /// The code that a text stands for, with or without its accents. Returns nil if it is none of the list.
  subscript(text: String) -> String? {
    let label = text.foldedLabel
    return codes[label] ?? plain[label.withoutAccents] ?? nil
  }
}
