import PalermoModel

extension Rule {
  static let duplicateSubmission = Rule(
    id: "duplicate-submission",
    category: .crossConsistency,
    severity: .warning,
    texts: Texts.DuplicateSubmission.texts)
}

extension SubmissionCheck {
  static let duplicateSubmission = SubmissionCheck(.duplicateSubmission) { context, findings in
    let submission = context.submission
    guard let duplicates = context.duplicates else { return }
    let used =
      duplicates.inForce.map { file in
        duplicates.isFinal ? Texts.DuplicateSubmission.final(file: file) : Texts.DuplicateSubmission.draft(file: file)
      } ?? FilledText(Texts.DuplicateSubmission.none)
    findings.add(
      .duplicateSubmission, at: context.position(of: .root),
      quoting: context.knowsQuestionnaire ? [] : ["questionnaire"],
      Texts.DuplicateSubmission.arguments(
        count: "\(duplicates.count)", questionnaire: submission.questionnaire.id, state: submission.state,
        cycle: submission.cycle, used: used))
  }
}
