import PalermoModel

extension Rule {
  static let lateDelivery = Rule(
    id: "late-delivery",
    category: .delivery,
    severity: .warning,
    draftSeverity: .exempt,
    texts: Texts.LateDelivery.texts)
}

extension SubmissionCheck {
  static let lateDelivery = SubmissionCheck(.lateDelivery) { context, findings in
    let submission = context.submission
    guard submission.source.kind != .published, let cycle = context.corpus.cycle(submission.cycle),
      let delivery = cycle.delivery(of: submission.questionnaire.id), delivery.due < submission.date
    else { return }
    findings.add(
      .lateDelivery, at: context.position(of: .date),
      Texts.LateDelivery.arguments(date: submission.date.description, cycle: cycle.id, due: delivery.due.description))
  }
}
