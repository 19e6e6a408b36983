import PalermoModel

extension Rule {
  static let otherWithoutText = Rule(
    id: "other-without-text",
    category: .types,
    severity: .error,
    texts: Texts.OtherWithoutText.texts)
}

extension SubmissionCheck {
  static let otherWithoutText = SubmissionCheck(.otherWithoutText) { context, findings in
    for (answer, question) in context.answers(with: .offersOther)
    where answer.other.isEmpty && answer.texts.isEmpty && !answer.holdsUnread {
      guard let option = question.options.first(where: { $0.isOther && answer.values.contains($0.value) }) else {
        continue
      }
      findings.add(
        .otherWithoutText, at: answer.position,
        Texts.OtherWithoutText.arguments(value: option.text, question: question.id))
    }
  }
}
