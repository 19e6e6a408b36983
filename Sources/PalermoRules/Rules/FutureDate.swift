import PalermoModel

extension Rule {
  static let futureDate = Rule(
    id: "future-date",
    category: .types,
    severity: .warning,
    texts: Texts.FutureDate.texts)
}

extension SubmissionCheck {
  static let futureDate = SubmissionCheck(.futureDate) { context, findings in
    let submitted = context.submission.date
    func check(_ date: PartialDate?, at position: SourcePosition) {
      guard let date, date.earliest > submitted else { return }
      findings.add(
        .futureDate, at: position,
        Texts.FutureDate.arguments(date: date.description, submitted: submitted.description))
    }
    for (answer, question) in context.answers(with: [.asksDate, .evidence, .references]) {
      if question.type == .date, let value = answer.values.first {
        // A question that says how late its date may be has a rule of its own.
        let latest = question.limits?.latest ?? context.stricter?[question: question.id]?.limits?.latest
        if latest == nil { check(PartialDate(value), at: answer.valuePosition) }
      }
      for evidence in answer.evidence { check(evidence.inForce, at: evidence.position) }
      for reference in answer.references { check(reference.asOf, at: reference.position) }
    }
  }
}
