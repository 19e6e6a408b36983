import PalermoModel
import PalermoRules

extension Rule {
  static let varyingTranslation = Rule(
    id: "varying-translation",
    category: .wording,
    severity: .warning,
    texts: Texts.VaryingTranslation.texts)
}

extension Check {
  static let varyingTranslation = wording(.varyingTranslation) { texts, corpus, findings in
    let language = Language.allCases[0]
    let entries = corpus.texts.flatMap(\.writtenTexts).filter(\.isSettled)
    let firsts = Dictionary(entries.map { ($0.text[language], $0) }, uniquingKeysWith: { first, _ in first })
    for text in texts.filter(\.isSettled) {
      guard let wording = text.text[language], let first = firsts[wording] else { continue }
      let varying = text.text.languages.filter { first.text[$0] != nil && first.text[$0] != text.text[$0] }
      guard let translation = varying.first else { continue }
      findings.add(
        .varyingTranslation, at: text.place(in: translation),
        Texts.VaryingTranslation.arguments(
          part: text.kind.name, owner: text.owner, other: first.owner,
          languages: varying.map(\.rawValue).joined(separator: ", ")))
    }
  }
}

extension WrittenText {
  /// Whether its translations are those of every equal text.
  fileprivate var isSettled: Bool { kind == .entry && !hasNote }
}
