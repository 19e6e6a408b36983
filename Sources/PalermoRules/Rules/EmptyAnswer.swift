package import PalermoModel

extension Rule {
  package static let emptyAnswer = Rule(
    id: "empty-answer",
    category: .completeness,
    severity: .note,
    texts: Texts.EmptyAnswer.texts)
}

extension SubmissionCheck {
  static let emptyAnswer = SubmissionCheck(.emptyAnswer) { context, findings in
    context.addEmptyAnswers(to: &findings) { _ in true }
  }
}

extension SubmissionContext {
  /// Adds how many answers are blank, if any is.
  ///
  /// - Parameters:
  ///   - findings: What the finding is added to.
  ///   - counts: Whether the answer to a question, by its id, is counted.
  /// - Complexity: O(*n*) in the answers.
  package func addEmptyAnswers(to findings: inout FindingCollector, where counts: (String) -> Bool) {
    let blank = answers.filter { answer, question in
      // In a final submission the rule on unanswered questions names those that are required.
      answer.isBlank && !(status == .final && question.isRequired) && counts(question.id)
        && !submission.toldQuestions.contains(question.id)
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
