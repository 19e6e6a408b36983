import PalermoModel

extension Rule {
  static let commentedAnswer = Rule(
    id: "commented-answer",
    category: .completeness,
    severity: .note,
    texts: Texts.CommentedAnswer.texts)
}

extension SubmissionCheck {
  static let commentedAnswer = SubmissionCheck(.commentedAnswer) { context, findings in
    for commented in context.submission.commented {
      // What is answered beside the comment was replaced on purpose.
      guard context.submission[question: commented.question]?.hasContent != true,
        context.submission[question: commented.question]?.isAnswered != true
      else { continue }
      findings.add(
        .commentedAnswer, at: commented.position, Texts.CommentedAnswer.arguments(question: commented.question))
    }
  }
}
