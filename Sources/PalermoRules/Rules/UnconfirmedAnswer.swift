import PalermoModel

extension Rule {
  static let unconfirmedAnswer = Rule(
    id: "unconfirmed-answer",
    category: .completeness,
    severity: .error,
    draftSeverity: .lighter(.warning),
    texts: Texts.UnconfirmedAnswer.texts)
}

extension SubmissionCheck {
  static let unconfirmedAnswer = SubmissionCheck(.unconfirmedAnswer, of: .unconfirmed) { context, findings in
    for answer in context.submission.answers where answer.needsConfirmation {
      findings.add(
        .unconfirmedAnswer, at: answer.position, quoting: context.questionnaire.quoting(answer.question),
        Texts.UnconfirmedAnswer.arguments(question: answer.question))
    }
  }
}
