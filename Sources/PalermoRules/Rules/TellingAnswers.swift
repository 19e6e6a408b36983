import PalermoModel

extension Rule {
  static let tellingAnswers = Rule(
    id: "telling-answers",
    category: .crossConsistency,
    severity: .note,
    texts: Texts.TellingAnswers.texts)
}

extension SubmissionCheck {
  /// It depends on the marks and the questionnaires, never on what a confidential answer says: what would tell it is named
  /// whether or not it is answered.
  static let tellingAnswers = SubmissionCheck(.tellingAnswers, of: .confidential) { context, findings in
    let marked = context.submission.answers.filter { $0.isConfidential && !$0.isMarkDoubtful }
    guard !marked.isEmpty else { return }
    let withholding =
      context.withholding ?? Withholding(of: [context.submission] + context.companions, in: context.corpus)
    for answer in marked where withholding.reasons[answer.question] == .confidential {
      let others = withholding.telling(answer.question)
      guard !others.isEmpty else { continue }
      findings.add(
        .tellingAnswers, at: answer.position,
        Texts.TellingAnswers.arguments(question: answer.question, questions: others.joined(separator: ", ")))
    }
  }
}
