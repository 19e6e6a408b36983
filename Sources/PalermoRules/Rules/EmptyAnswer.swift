import PalermoModel

extension Rule {
  static let emptyAnswer = Rule(
    id: "empty-answer",
    category: .completeness,
    severity: .warning,
    texts: Texts.EmptyAnswer.texts,
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.offence"/>
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
  static let emptyAnswer = SubmissionCheck(.emptyAnswer) { context, findings in
    for (answer, question) in context.answers where answer.isEmpty {
      // In a final submission the same is said by the rule on unanswered questions.
      if context.status == .final && question.isRequired { continue }
      findings.add(.emptyAnswer, at: answer.position, Texts.EmptyAnswer.arguments(question: question.id))
    }
  }
}

extension Answer {
  fileprivate var isEmpty: Bool {
    !isAnswered && other.isEmpty && explanations.isEmpty && evidence.isEmpty && assistance.isEmpty
  }
}
