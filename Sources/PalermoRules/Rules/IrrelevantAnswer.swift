import PalermoModel

extension Rule {
  static let irrelevantAnswer = Rule(
    id: "irrelevant-answer",
    category: .completeness,
    severity: .warning,
    texts: Texts.IrrelevantAnswer.texts)
}

extension SubmissionCheck {
  static let irrelevantAnswer = SubmissionCheck(.irrelevantAnswer) { context, findings in
    for (answer, question) in context.answers(with: .asksOnCondition)
    where answer.isAnswered && !answer.isNotApplicable {
      guard let condition = question.relevance, context.relevance(of: question) == .no else { continue }
      findings.add(
        .irrelevantAnswer, at: answer.position, tellsConfidential: context.looksAtConfidential(question.precedents),
        Texts.IrrelevantAnswer.arguments(question: question.id, condition: context.words(condition)))
    }
  }
}
