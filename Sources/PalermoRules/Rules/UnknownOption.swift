import PalermoModel

extension Rule {
  static let unknownOption = Rule(
    id: "unknown-option",
    category: .references,
    severity: .error,
    texts: Texts.UnknownOption.texts,
    references: [])
}

extension SubmissionCheck {
  static let unknownOption = SubmissionCheck(.unknownOption) { context, findings in
    for (answer, question) in context.answers where !answer.isNotApplicable {
      guard let choices = question.choices else { continue }
      for value in answer.values where !choices.contains(value) {
        findings.add(
          .unknownOption, at: answer.valuePosition,
          Texts.UnknownOption.arguments(
            value: value, question: question.id, suggestion: Suggestion.clause(for: value, in: choices),
            allowed: (choices + (question.allowsNotApplicable ? [Answer.notApplicable] : [])).joined(separator: ", ")))
      }
    }
  }
}
