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
    let id = submission.questionnaire.id
    // What has not the form of an id is reported where the file is read.
    guard Identifier.accepts(id), let cycle = context.corpus.cycle(submission.cycle), cycle.delivery(of: id) == nil
    else {
      return
    }
    findings.add(
      .notDue, at: context.position(of: .questionnaire),
      quoting: context.knowsQuestionnaire ? [] : ["questionnaire"],
      Texts.NotDue.arguments(
        questionnaire: id, cycle: cycle.id,
        due: cycle.deliveries.map { $0.questionnaire.id }.joined(separator: ", ")))
  }
}
