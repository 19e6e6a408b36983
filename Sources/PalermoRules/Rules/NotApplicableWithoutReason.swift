import PalermoModel

extension Rule {
  static let notApplicableWithoutReason = Rule(
    id: "not-applicable-without-reason",
    category: .types,
    severity: .error,
    texts: Texts.NotApplicableWithoutReason.texts)
}

extension SubmissionCheck {
  static let notApplicableWithoutReason = SubmissionCheck(.notApplicableWithoutReason, of: .notApplicable) {
    context, findings in
    for answer in context.allAnswers(with: .notApplicable) where answer.explanations.isEmpty && !answer.holdsUnread {
      // Where it is closed, no reason opens it.
      if context.questionnaire?[question: answer.question]?.allowsNotApplicable == false { continue }
      findings.add(
        .notApplicableWithoutReason, at: answer.position,
        Texts.NotApplicableWithoutReason.arguments(question: answer.question))
    }
  }
}
