import PalermoModel

extension Rule {
  static let closedNotApplicable = Rule(
    id: "closed-not-applicable",
    category: .types,
    severity: .error,
    texts: Texts.ClosedNotApplicable.texts)
}

extension SubmissionCheck {
  static let closedNotApplicable = SubmissionCheck(.closedNotApplicable, of: .notApplicable) { context, findings in
    context.forEachDeparture { answer, question, _ in
      answer.isNotApplicable && !question.allowsNotApplicable ? question.type : nil
    } report: { answer, question, _, bindingness in
      findings.add(
        .closedNotApplicable, at: answer.valuePosition, bindingness,
        Texts.ClosedNotApplicable.arguments(question: question.id, from: bindingness.clause))
    }
  }
}
