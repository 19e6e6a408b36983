import PalermoModel

extension Rule {
  static let unknownOption = Rule(
    id: "unknown-option",
    category: .references,
    severity: .error,
    texts: Texts.UnknownOption.texts)
}

extension SubmissionCheck {
  static let unknownOption = SubmissionCheck(.unknownOption) { context, findings in
    for (answer, question) in context.answers where !answer.isNotApplicable {
      guard let choices = question.choices else { continue }
      let unknown = answer.values.filter { !choices.contains($0) }
      if unknown.isEmpty { continue }
      let text = answer.values.joined(separator: " ")
      let meant = question.values(meantBy: text)
      findings.add(
        .unknownOption, at: answer.valuePosition,
        Texts.UnknownOption.arguments(
          value: meant == nil && question.type.form.takesSeveral ? unknown.joined(separator: " ") : text,
          question: question.id, suggestion: meant.map(suggestion) ?? suggestion(for: unknown, among: choices),
          allowed: (choices + (question.allowsNotApplicable ? [Answer.notApplicable] : [])).joined(separator: ", ")))
    }
  }
}

extension SubmissionCheck {
  /// The clause that says which values are meant.
  private static func suggestion(meaning values: [String]) -> FilledText {
    values.count == 1
      ? Suggestion.clause(meaning: values[0]) : Texts.Suggestion.separate(values: values.joined(separator: " "))
  }

  /// The clause that says which choices unknown values are near to, if each is near to one.
  private static func suggestion(for values: [String], among choices: [String]) -> FilledText {
    let near = values.map { Suggestion.nearest(to: $0, in: choices) }
    return near.contains(nil)
      ? FilledText("") : Suggestion.clause(meaning: near.compactMap { $0 }.joined(separator: " "))
  }
}
