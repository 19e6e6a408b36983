import PalermoModel

extension Rule {
  static let unknownOption = Rule(
    id: "unknown-option",
    category: .references,
    severity: .error,
    texts: Texts.UnknownOption.texts,
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" ↓value="not"/>
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
  static let unknownOption = SubmissionCheck(.unknownOption) { context, findings in
    for (answer, question) in context.answers where !answer.isNotApplicable {
      guard let choices = question.choices else { continue }
      for value in answer.values where !choices.contains(value) {
        findings.add(
          .unknownOption, at: answer.valuePosition,
          Texts.UnknownOption.arguments(
            value: value, question: question.id, suggestion: Suggestion.clause(for: value, in: choices),
            allowed: (choices + [Answer.notApplicable]).joined(separator: ", ")))
      }
    }
  }
}
