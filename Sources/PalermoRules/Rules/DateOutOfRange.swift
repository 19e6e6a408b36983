import PalermoModel

extension Rule {
  static let dateOutOfRange = Rule(
    id: "date-out-of-range",
    category: .types,
    severity: .error,
    texts: Texts.DateOutOfRange.texts)
}

extension SubmissionCheck {
  static let dateOutOfRange = SubmissionCheck(.dateOutOfRange) { context, findings in
    let submitted = context.submission.date
    context.forEachDeparture(of: .asksDate) { answer, question, _ in
      answer.date(for: question, beyond: question.limits, submitted: submitted)
    } report: { answer, question, date, bindingness in
      guard let limits = question.limits else { return }
      findings.add(
        .dateOutOfRange, at: answer.valuePosition, bindingness,
        Texts.DateOutOfRange.arguments(
          date: date.description, question: question.id, span: limits.dates(submitted: submitted),
          from: bindingness.clause))
    }
  }
}
