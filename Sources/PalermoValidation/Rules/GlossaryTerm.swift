import PalermoModel
import PalermoRules

extension Rule {
  static let glossaryTerm = Rule(
    id: "glossary-term",
    category: .wording,
    severity: .warning,
    texts: Texts.GlossaryTerm.texts,
    references: ["UNTOC, art. 41, para. 2 (authentic texts)", "Questionnaires/reference/glossary.xml"])
}

extension Check {
  static let glossaryTerm = wording(.glossaryTerm) { texts, corpus, findings in
    let finder = TermFinder(corpus.glossary)
    for text in texts {
      for lapse in finder.lapses(in: text.text) {
        let forms = lapse.languages.map { "\($0): \(lapse.term.forms[$0]!.joined(separator: " | "))" }
        findings.add(
          .glossaryTerm, at: text.place(in: lapse.languages[0]),
          Texts.GlossaryTerm.arguments(
            part: text.kind.name, owner: text.owner, term: lapse.form,
            languages: lapse.languages.map(\.rawValue).joined(separator: ", "), forms: forms.joined(separator: "; ")))
      }
    }
  }
}
