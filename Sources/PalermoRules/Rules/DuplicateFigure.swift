import PalermoModel

extension Rule {
  static let duplicateFigure = Rule(
    id: "duplicate-figure",
    category: .types,
    severity: .error,
    texts: Texts.DuplicateFigure.texts,
    references: ["UNTOC/28/1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.cases">
          <figure year="2024" value="31"/>
          <figure year="2024" value="36"/>
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
  static let duplicateFigure = SubmissionCheck(.duplicateFigure) { context, findings in
    for answer in context.submission.answers where answer.figures.count > 1 {
      var seen: Set<Int> = []
      for figure in answer.figures where !seen.insert(figure.year).inserted {
        findings.add(
          .duplicateFigure, at: answer.position,
          Texts.DuplicateFigure.arguments(year: "\(figure.year)", question: answer.question))
      }
    }
  }
}
