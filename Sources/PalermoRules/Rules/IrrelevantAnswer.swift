import PalermoModel

extension Rule {
  static let irrelevantAnswer = Rule(
    id: "irrelevant-answer",
    category: .completeness,
    severity: .warning,
    texts: Texts.IrrelevantAnswer.texts,
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no"/>
        ↓<answer question="tip.5.penalty" value="12"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Ley 12" provision="art. 1"/>
        </answer>
        <answer question="tip.5.penalty" value="12"/>
      </submission>
      """)
}

extension SubmissionCheck {
  static let irrelevantAnswer = SubmissionCheck(.irrelevantAnswer) { context, findings in
    for (answer, question) in context.answers where answer.isAnswered && !answer.isNotApplicable {
      guard context.relevance(of: question) == .no else { continue }
      findings.add(.irrelevantAnswer, at: answer.position, Texts.IrrelevantAnswer.arguments(question: question.id))
    }
  }
}
