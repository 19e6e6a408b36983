import PalermoModel

extension Rule {
  static let otherWithoutText = Rule(
    id: "other-without-text",
    category: .types,
    severity: .error,
    texts: Texts.OtherWithoutText.texts,
    references: ["UNODC guidance on the self-assessment questionnaires"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.assistance" value="other"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.assistance" value="other">
          <other xml:lang="es">Intercambio de fiscales</other>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let otherWithoutText = SubmissionCheck(.otherWithoutText) { context, findings in
    for (answer, question) in context.answers where answer.other.isEmpty {
      guard let option = question.options.first(where: { $0.isOther && answer.values.contains($0.value) }) else {
        continue
      }
      findings.add(
        .otherWithoutText, at: answer.position,
        Texts.OtherWithoutText.arguments(value: option.value, question: question.id))
    }
  }
}
