import PalermoModel

extension Rule {
  static let implausibleAnswer = Rule(
    id: "implausible-answer",
    category: .types,
    severity: .warning,
    texts: Texts.ImplausibleAnswer.texts)
}

extension SubmissionCheck {
  static let implausibleAnswer = SubmissionCheck(.implausibleAnswer) { context, findings in
    let submitted = context.submission.date
    for (answer, question) in context.answers(with: .expectsBounds) {
      guard let plausible = question.plausible, answer.explanations.isEmpty, !answer.holdsUnread else { continue }
      // What is no answer at all has rules of its own.
      if answer.number(for: question, beyond: question.numberLimits) != nil
        || answer.date(for: question, beyond: question.limits, submitted: submitted) != nil
      {
        continue
      }
      if let number = answer.number(for: question, beyond: plausible) {
        findings.add(
          .implausibleAnswer, at: number.position,
          Texts.ImplausibleAnswer.arguments(value: number.text, question: question.id, range: plausible.numbers))
      }
      if let date = answer.date(for: question, beyond: plausible, submitted: submitted) {
        findings.add(
          .implausibleAnswer, at: answer.valuePosition,
          Texts.ImplausibleAnswer.arguments(
            value: date.description, question: question.id, range: plausible.dates(submitted: submitted)))
      }
    }
  }
}
