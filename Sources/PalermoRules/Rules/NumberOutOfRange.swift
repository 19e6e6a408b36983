import PalermoModel

extension Rule {
  static let numberOutOfRange = Rule(
    id: "number-out-of-range",
    category: .types,
    severity: .error,
    texts: Texts.NumberOutOfRange.texts)
}

extension SubmissionCheck {
  static let numberOutOfRange = SubmissionCheck(.numberOutOfRange) { context, findings in
    context.forEachDeparture(of: [.asksNumber, .figures]) { answer, question, _ in
      answer.number(for: question, beyond: question.numberLimits)
    } report: { answer, question, number, bindingness in
      findings.add(
        .numberOutOfRange, at: number.position, severity: bindingness.severity,
        suggesting: PlainNumber.thousands(in: number.text).map { Suggestion(meaning: $0, insteadOf: number.text) }
      ) { suggestion in
        Texts.NumberOutOfRange.arguments(
          value: number.text, question: question.id, range: question.numberLimits.numbers, suggestion: suggestion,
          from: bindingness.clause)
      }
    }
  }
}
