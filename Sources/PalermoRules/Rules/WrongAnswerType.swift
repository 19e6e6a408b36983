import PalermoModel

extension Rule {
  static let wrongAnswerType = Rule(
    id: "wrong-answer-type",
    category: .types,
    severity: .error,
    texts: Texts.WrongAnswerType.texts,
    references: [])
}

extension SubmissionCheck {
  static let wrongAnswerType = SubmissionCheck(.wrongAnswerType) { context, findings in
    for (answer, question) in context.answers {
      if !answer.isNotApplicable && !answer.values.isEmpty && !question.type.accepts(answer.values) {
        let value = answer.values.joined(separator: " ")
        let given = Texts.WrongAnswerType.quoted(value: value)
        findings.add(
          .wrongAnswerType, at: answer.valuePosition,
          Texts.WrongAnswerType.arguments(given: given, question: question.id, expected: question.type.expectation))
      }
      if let content = answer.content(unfitFor: question.type) {
        findings.add(
          .wrongAnswerType, at: answer.position,
          Texts.WrongAnswerType.arguments(given: content, question: question.id, expected: question.type.expectation))
      }
    }
  }
}

extension QuestionType {
  fileprivate func accepts(_ values: [String]) -> Bool {
    guard let kind = form.values, form.takesSeveral || values.count == 1 else { return false }
    return switch kind {
    case .fixed, .options: true
    case .number: values.allSatisfy { Double($0)?.isFinite == true }
    case .date: values.allSatisfy { PartialDate($0) != nil }
    case .languages: values.allSatisfy(Self.isLanguage)
    }
  }

  /// Whether it looks like a tag of BCP 47: `es`, `pt-BR`, `quc`.
  private static func isLanguage(_ value: String) -> Bool {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(parts[0].count) && parts[0].allSatisfy { $0.isASCII && $0.isLetter }
      && parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
  }

  /// What is asked for, to complete "answer with …".
  fileprivate var expectation: LocalizedText {
    switch self {
    case .implementation, .yesNo, .singleChoice: Texts.WrongAnswerType.oneOption
    case .multipleChoice: Texts.WrongAnswerType.options
    case .text: Texts.WrongAnswerType.text
    case .number: Texts.WrongAnswerType.number
    case .numberByYear: Texts.WrongAnswerType.figures
    case .date: Texts.WrongAnswerType.date
    case .authority: Texts.WrongAnswerType.authority
    case .links: Texts.WrongAnswerType.links
    case .languages: Texts.WrongAnswerType.languages
    case .reference: Texts.WrongAnswerType.reference
    }
  }
}

extension Answer {
  /// The kind of content that a question of the type has no place for. A reference may stand with any question.
  fileprivate func content(unfitFor type: QuestionType) -> String? {
    AnswerContent.allCases.first { $0 != .reference && $0 != type.form.content && has($0) }.map { "<\($0.rawValue)>" }
  }
}
