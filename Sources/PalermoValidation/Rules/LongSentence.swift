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
      let all = text.text.languages.map { language in
        (language, length: SentenceLength.longest(in: text.text[language]!), limit: language.longestSentence)
      }
      let long = all.filter { $0.length > $0.limit }
      guard let first = long.first else { continue }
      let lengths = long.map { "\($0) \($1) > \($2)" }
      findings.add(
        .longSentence, at: text.place(in: first.0),
        Texts.LongSentence.arguments(part: text.kind.name, owner: text.owner, lengths: lengths.joined(separator: "; ")))
    }
  }
}
