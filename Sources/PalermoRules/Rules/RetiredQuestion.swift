import PalermoModel

extension Rule {
  static let retiredQuestion = Rule(
    id: "retired-question",
    category: .references,
    severity: .error,
    texts: Texts.RetiredQuestion.texts)
}

extension SubmissionCheck {
  static let retiredQuestion = SubmissionCheck(.retiredQuestion) { context, findings in
    guard let retired = context.questionnaire?.retired, !retired.isEmpty else { return }
    for answer in context.submission.answers {
      guard let question = retired.first(where: { $0.id == answer.question }) else { continue }
      let names = question.replacedBy.joined(separator: ", ")
      let successors = names.isEmpty ? FilledText("") : Texts.RetiredQuestion.replaced(names: names)
      findings.add(
        .retiredQuestion, at: answer.position,
        Texts.RetiredQuestion.arguments(question: answer.question, successors: successors))
    }
  }
}
