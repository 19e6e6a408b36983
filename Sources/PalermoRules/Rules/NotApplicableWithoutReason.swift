import PalermoModel

extension Rule {
  static let notApplicableWithoutReason = Rule(
    id: "not-applicable-without-reason",
    category: .types,
    severity: .error,
    texts: Texts.NotApplicableWithoutReason.texts,
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.attempt" value="not-applicable"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.attempt" value="not-applicable">
          <explanation xml:lang="es">Los conceptos básicos del ordenamiento excluyen la tentativa.</explanation>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let notApplicableWithoutReason = SubmissionCheck(.notApplicableWithoutReason) { context, findings in
    for answer in context.submission.answers where answer.isNotApplicable && answer.explanations.isEmpty {
      findings.add(
        .notApplicableWithoutReason, at: answer.position,
        Texts.NotApplicableWithoutReason.arguments(question: answer.question))
    }
  }
}
