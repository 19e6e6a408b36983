import PalermoModel

extension Rule {
  static let closedNotApplicable = Rule(
    id: "closed-not-applicable",
    category: .types,
    severity: .error,
    texts: Texts.ClosedNotApplicable.texts)
}

extension FindingCollector {
  /// Says of an answer that says in words that the question does not apply, where that is closed.
  ///
  /// - Returns: Whether that is so.
  mutating func addClosed(_ answer: Answer, _ question: Question) -> Bool {
    guard !question.allowsNotApplicable, question.isCalledNotApplicable(by: answer.values.joined(separator: " "))
    else { return false }
    add(
      .closedNotApplicable, at: answer.valuePosition,
      Texts.ClosedNotApplicable.arguments(
        value: answer.values.joined(separator: " "), question: question.id, from: Bindingness.now.clause))
    return true
  }
}

extension SubmissionCheck {
  static let closedNotApplicable = SubmissionCheck(.closedNotApplicable, of: .notApplicable) { context, findings in
    context.forEachDeparture(of: .notApplicable) { answer, question, _ in
      answer.isNotApplicable && !question.allowsNotApplicable ? question.type : nil
    } report: { answer, question, _, bindingness in
      findings.add(
        .closedNotApplicable, at: answer.valuePosition, bindingness,
        Texts.ClosedNotApplicable.arguments(
          value: Answer.notApplicable, question: question.id, from: bindingness.clause))
    }
  }
}
