import PalermoModel
import PalermoRules

extension Rule {
  static let differingReferences = Rule(
    id: "differing-references",
    category: .wording,
    severity: .error,
    texts: Texts.DifferingReferences.texts,
    references: ["UNTOC, art. 41, para. 2 (authentic texts)"])
}

extension Check {
  static let differingReferences = questionnaire(.differingReferences) { questionnaire, _, findings in
    for text in questionnaire.texts {
      let citations = text.text.languages.map { Citations(in: text.text[$0]!) }
      guard let first = citations.first,
        let other = zip(text.text.languages, citations).first(where: { $0.1 != first })?.0
      else { continue }
      let excess = zip(text.text.languages, citations).map { language, cited in
        let beyond = cited.beyond(citations)
        return "\(language) \(beyond.isEmpty ? "–" : beyond.joined(separator: " "))"
      }
      findings.add(
        .differingReferences, at: text.place(in: other),
        Texts.DifferingReferences.arguments(
          part: text.kind.name, owner: text.owner, citations: excess.joined(separator: "; ")))
    }
  }
}
