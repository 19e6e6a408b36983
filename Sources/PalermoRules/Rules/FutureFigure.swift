import PalermoModel

extension Rule {
  static let futureFigure = Rule(
    id: "future-figure",
    category: .types,
    severity: .warning,
    texts: Texts.FutureFigure.texts,
    references: ["UNTOC/28/1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.cases">
          <figure year="2024" value="31"/>
          <figure year="2052" value="36"/>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.cases">
          <figure year="2024" value="31"/>
          <figure year="2025" value="36"/>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let futureFigure = SubmissionCheck(.futureFigure) { context, findings in
    let submitted = context.submission.date
    for answer in context.submission.answers {
      for figure in answer.figures where figure.year > submitted.year {
        findings.add(
          .futureFigure, at: answer.position,
          Texts.FutureFigure.arguments(year: "\(figure.year)", submitted: submitted.description))
      }
    }
  }
}
