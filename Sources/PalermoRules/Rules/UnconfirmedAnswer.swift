import PalermoModel

extension Rule {
  static let unconfirmedAnswer = Rule(
    id: "unconfirmed-answer",
    category: .completeness,
    severity: .error,
    draftSeverity: .lighter(.warning),
    texts: Texts.UnconfirmedAnswer.texts,
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.offence" value="no" reconfirm="true"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no"/>
      </submission>
      """)
}

extension SubmissionCheck {
  static let unconfirmedAnswer = SubmissionCheck(.unconfirmedAnswer) { context, findings in
    for answer in context.submission.answers where answer.needsConfirmation {
      findings.add(
        .unconfirmedAnswer, at: answer.position, Texts.UnconfirmedAnswer.arguments(question: answer.question))
    }
  }
}
