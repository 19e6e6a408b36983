import PalermoModel

extension Rule {
  static let notDue = Rule(
    id: "not-due",
    category: .delivery,
    severity: .warning,
    texts: Texts.NotDue.texts)
}

extension SubmissionCheck {
  static let notDue = SubmissionCheck(.notDue) { context, findings in
    let submission = context.submission
    guard let cycle = context.corpus.cycle(submission.cycle), cycle.delivery(of: submission.questionnaire.id) == nil
    else {
      return
    }
    findings.add(
      .notDue, at: context.position(of: .questionnaire),
      Texts.NotDue.arguments(
        questionnaire: submission.questionnaire.id, cycle: cycle.id,
        due: cycle.deliveries.map { $0.questionnaire.id }.joined(separator: ", ")))
  }
}
