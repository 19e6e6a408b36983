import PalermoModel
import PalermoRules

extension Rule {
  static let differingPlaceholders = Rule(
    id: "differing-placeholders",
    category: .wording,
    severity: .error,
    texts: Texts.DifferingPlaceholders.texts,
    references: ["Schemas/texts.xsd"])
}

extension Check {
  static let differingPlaceholders = wording(.differingPlaceholders) { texts, _, findings in
    for text in texts where text.kind != .form {
      guard let first = text.text.languages.first else { continue }
      let expected = text.text[first]!.placeholders
      let differing = text.text.languages.filter { text.text[$0]!.placeholders != expected }
      guard let other = differing.first else { continue }
      findings.add(
        .differingPlaceholders, at: text.place(in: other),
        Texts.DifferingPlaceholders.arguments(
          part: text.kind.name, owner: text.owner, languages: differing.map(\.rawValue).joined(separator: ", ")))
    }
  }
}

extension String {
  /// The names in braces.
  fileprivate var placeholders: Set<Substring> {
    Set(
      split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.contains("}") ? $0.prefix { $0 != "}" } : nil
      })
  }
}
