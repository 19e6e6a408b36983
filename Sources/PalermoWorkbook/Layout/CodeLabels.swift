import PalermoModel
import PalermoRules

/// The labels of some codes in one language, each once.
struct CodeLabels {
  /// In the order of the list.
  let labels: [String]
  private let byCode: [String: String]

  /// The labels of a list.
  ///
  /// - Complexity: O(*n*) in the entries.
  init(_ entries: [(code: String, label: LocalizedText)], _ language: Language) {
    var seen: [String: Int] = [:]
    for entry in entries { seen[entry.label(language).foldedLabel, default: 0] += 1 }
    labels = entries.map { code, label in
      let text = label(language)
      return seen[text.foldedLabel] == 1 ? text : "\(text) (\(code))"
    }
    byCode = Dictionary(zip(entries.map(\.code), labels), uniquingKeysWith: { first, _ in first })
  }

  /// What is shown for a code: itself if it has no label.
  subscript(code: String) -> String { byCode[code] ?? code }
}

extension Question {
  /// The values to choose from with their labels. Nil where there are none.
  var choiceEntries: [(code: String, label: LocalizedText)]? {
    switch type.form.values {
    case .fixed, .options: (choices ?? []).map { ($0, name(ofValue: $0)) }
    case .languages: CodeList.languages.entries
    case .states: CodeList.states.entries
    case .number, .date, nil: nil
    }
  }

  /// Whether each of its options has a row of its own.
  var hasOptionRows: Bool { type.form.offersOptions && type.form.takesSeveral }

  /// Whether each of its values has a row of its own.
  var hasItemRows: Bool { !type.form.offersOptions && type.form.takesSeveral }
}
