import PalermoModel

extension Rule {
  static let emptyAnswer = Rule(
    id: "empty-answer",
    category: .completeness,
    severity: .warning,
    texts: Texts.EmptyAnswer.texts,
    references: [])
}

extension SubmissionCheck {
  static let emptyAnswer = SubmissionCheck(.emptyAnswer) { context, findings in
    for (answer, question) in context.answers where answer.isEmpty && !answer.holdsUnread {
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
