import PalermoModel

extension Rule {
  static let emptyAnswer = Rule(
    id: "empty-answer",
    category: .completeness,
    severity: .note,
    texts: Texts.EmptyAnswer.texts)
}

extension SubmissionCheck {
  static let emptyAnswer = SubmissionCheck(.emptyAnswer) { context, findings in
    let blank = context.answers.filter { answer, question in
      // In a final submission the rule on unanswered questions names those that are required.
      answer.isBlank && !(context.status == .final && question.isRequired)
    }
    guard let (answer, question) = blank.first else { return }
    findings.add(
      .emptyAnswer, at: answer.position, Texts.EmptyAnswer.arguments(count: blank.count, question: question.id))
  }
}

extension Answer {
  fileprivate var isBlank: Bool {
    !hasContent && !holdsUnread && other.isEmpty && explanations.isEmpty && evidence.isEmpty && assistance.isEmpty
  }
}
