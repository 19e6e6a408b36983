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
      if meant == nil, findings.addClosed(answer, question) { continue }
      findings.add(
        .unknownOption, at: answer.valuePosition,
        suggesting: meant.map { suggestion(meaning: $0, insteadOf: text) }
          ?? suggestion(for: unknown, of: answer.values, among: choices)
      ) { suggestion in
        Texts.UnknownOption.arguments(
          value: meant == nil && question.type.form.takesSeveral ? unknown.joined(separator: " ") : text,
          question: question.id, suggestion: suggestion,
          allowed: question.codedNames(
            ofValues: choices + (question.allowsNotApplicable ? [Answer.notApplicable] : [])))
      }
    }
  }
}

extension SubmissionCheck {
  /// The values that are meant in place of a text.
  private static func suggestion(meaning values: [String], insteadOf text: String) -> Suggestion {
    if values.count == 1 { return Suggestion(meaning: values[0], insteadOf: text) }
    let value = values.joined(separator: " ")
    return Suggestion(Texts.Suggestion.separate(values: value), Correction(writing: value, insteadOf: text))
  }

  /// The choices that the unknown ones of some values are near to, if each is near to one.
  private static func suggestion(
    for unknown: [String], of values: [String], among choices: [String]
  ) -> Suggestion? {
    let near = unknown.map { Suggestion.nearest(to: $0, in: choices) }
    if near.contains(nil) { return nil }
    let found = near.compactMap { $0 }
    let meant = values.map { value in unknown.firstIndex(of: value).map { found[$0] } ?? value }
    return Suggestion(
      Suggestion.clause(meaning: found.joined(separator: " ")),
      Correction(writing: meant.joined(separator: " "), insteadOf: values.joined(separator: " ")))
  }
}
