import PalermoModel

extension Rule {
  static let numberOutOfRange = Rule(
    id: "number-out-of-range",
    category: .types,
    severity: .error,
    texts: Texts.NumberOutOfRange.texts,
    references: ["UNTOC/11/1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Ley 12" provision="art. 1"/>
        </answer>
        <answer question="tip.5.penalty" ↓value="-1"/>
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
  static let numberOutOfRange = SubmissionCheck(.numberOutOfRange) { context, findings in
    for (answer, question) in context.answers {
      if question.type == .number, let number = answer.number, number < 0 {
        findings.add(
          .numberOutOfRange, at: answer.valuePosition,
          Texts.NumberOutOfRange.arguments(value: answer.values[0], question: question.id))
      }
      for figure in answer.figures where figure.value < 0 {
        findings.add(
          .numberOutOfRange, at: answer.position,
          Texts.NumberOutOfRange.arguments(value: "\(figure.value)", question: question.id))
      }
    }
  }
}
