import PalermoModel

extension Rule {
  static let numberOutOfRange = Rule(
    id: "number-out-of-range",
    category: .types,
    severity: .error,
    texts: Texts.NumberOutOfRange.texts,
    references: ["UNTOC/11/1"])
}

extension SubmissionCheck {
  static let numberOutOfRange = SubmissionCheck(.numberOutOfRange) { context, findings in
    for (answer, question) in context.answers {
      if question.type == .number, let number = answer.number, number < 0 {
        findings.add(
          .numberOutOfRange, at: answer.valuePosition,
          Texts.NumberOutOfRange.arguments(value: answer.values[0], question: question.id))
      }
      for figure in answer.figures where figure.value < 0 {
        findings.add(
          .numberOutOfRange, at: answer.position,
          Texts.NumberOutOfRange.arguments(value: figure.value.localized, question: question.id))
      }
    }
  }
}
