import PalermoModel
import PalermoRules

extension Rule {
  static let longSentence = Rule(
    id: "long-sentence",
    category: .wording,
    severity: .warning,
    texts: Texts.LongSentence.texts,
    references: ["ISO 24495-1:2023 (plain language)"])
}

extension Check {
  static let longSentence = wording(.longSentence) { texts, _, findings in
    // Titles are official names, whose length the author cannot choose.
    for text in texts where text.kind != .title && text.kind != .label {
      let lengths = text.text.languages.compactMap { language -> String? in
        let (length, limit) = (SentenceLength.longest(in: text.text[language]!), language.longestSentence)
        return length > limit ? "\(language) \(length) > \(limit)" : nil
      }
      if lengths.isEmpty { continue }
      findings.add(
        .longSentence, at: text.position,
        Texts.LongSentence.arguments(part: text.kind.name, owner: text.owner, lengths: lengths.joined(separator: "; ")))
    }
  }
}
