import PalermoModel

extension Rule {
  static let duplicateSubmission = Rule(
    id: "duplicate-submission",
    category: .crossConsistency,
    severity: .error,
    texts: Texts.DuplicateSubmission.texts,
    references: ["OAS work programme, action 2.1"])
}

extension SubmissionCheck {
  static let duplicateSubmission = SubmissionCheck(.duplicateSubmission) { context, findings in
    let submission = context.submission
    for other in context.duplicates {
      findings.add(
        .duplicateSubmission, at: context.position(of: "submission"),
        Texts.DuplicateSubmission.arguments(
          state: submission.state, questionnaire: submission.questionnaire.id, cycle: submission.cycle,
          other: other.file))
    }
  }
}
