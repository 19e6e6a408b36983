import PalermoModel

extension Rule {
  static let textWithoutOther = Rule(
    id: "text-without-other",
    category: .types,
    severity: .warning,
    texts: Texts.TextWithoutOther.texts,
    references: ["UNODC guidance on the self-assessment questionnaires"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.assistance" value="training">
          <other xml:lang="es">Intercambio de fiscales</other>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.assistance" value="training other">
          <other xml:lang="es">Intercambio de fiscales</other>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let textWithoutOther = SubmissionCheck(.textWithoutOther) { context, findings in
    for (answer, question) in context.answers where !answer.other.isEmpty {
      if question.options.contains(where: { $0.isOther && answer.values.contains($0.value) }) { continue }
      findings.add(.textWithoutOther, at: answer.position, Texts.TextWithoutOther.arguments(question: question.id))
    }
  }
}
