import PalermoModel

extension Rule {
  static let textWithoutOther = Rule(
    id: "text-without-other",
    category: .types,
    severity: .warning,
    texts: Texts.TextWithoutOther.texts)
}

extension SubmissionCheck {
  static let textWithoutOther = SubmissionCheck(.textWithoutOther, of: .other) { context, findings in
    for (answer, question) in context.answers(with: .other) where !answer.other.isEmpty {
      if question.options.contains(where: { $0.isOther && answer.values.contains($0.value) }) { continue }
      findings.add(.textWithoutOther, at: answer.position, Texts.TextWithoutOther.arguments(question: question.id))
    }
  }
}
