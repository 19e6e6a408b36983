import PalermoModel

extension Rule {
  static let futureDate = Rule(
    id: "future-date",
    category: .types,
    severity: .warning,
    texts: Texts.FutureDate.texts,
    references: ["UNTOC/34/1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          ↓<evidence kind="legislation" title="Ley 12" provision="art. 1" inForce="2062-02-08"/>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Ley 12" provision="art. 1" inForce="2013-02-08"/>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let futureDate = SubmissionCheck(.futureDate) { context, findings in
    let submitted = context.submission.date
    func check(_ date: PartialDate?, at position: SourcePosition) {
      guard let date, date.earliest > submitted else { return }
      findings.add(
        .futureDate, at: position,
        Texts.FutureDate.arguments(date: date.description, submitted: submitted.description))
    }
    for (answer, question) in context.answers {
      if question.type == .date, let value = answer.values.first { check(PartialDate(value), at: answer.valuePosition) }
      for evidence in answer.evidence { check(evidence.inForce, at: evidence.position) }
      for reference in answer.references { check(reference.asOf, at: reference.position) }
    }
  }
}
