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
    guard let duplicates = context.duplicates else { return }
    // One finding a file, however many there are: each of n naming all others would be n(n-1).
    let others = duplicates.count > 1 ? "\(duplicates.file) (+\(duplicates.count - 1))" : duplicates.file
    findings.add(
      .duplicateSubmission, at: context.position(of: .root),
      Texts.DuplicateSubmission.arguments(
        state: submission.state, questionnaire: submission.questionnaire.id, cycle: submission.cycle, other: others))
  }
}
