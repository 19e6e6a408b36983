import PalermoModel

extension Rule {
  static let wrongAnswerType = Rule(
    id: "wrong-answer-type",
    category: .types,
    severity: .error,
    texts: Texts.WrongAnswerType.texts)
}

extension SubmissionCheck {
  static let wrongAnswerType = SubmissionCheck(.wrongAnswerType) { context, findings in
    context.forEachDeparture(of: [.asksNumber, .figures]) { answer, question, isStrict in
      answer.badNumber(for: question, isStrict: isStrict)
    } report: { answer, question, number, bindingness in
      if question.type == .number, findings.addClosed(answer, question) { return }
      findings.add(
        .wrongAnswerType, at: number.position, severity: bindingness.severity,
        correction: form(of: number.text, for: question).map { Correction(writing: $0, insteadOf: number.text) },
        Texts.WrongAnswerType.arguments(
          given: Texts.WrongAnswerType.quoted(value: number.text), question: question.id,
          expected: QuestionType.number.expectation,
          suggestion: suggestion(insteadOf: number.text, for: question), from: bindingness.clause))
    }
    // One value is never wrong where there is a choice.
    let mayBeWrong: Answer.Traits = [.severalValues, .asksWithoutChoice, .texts, .figures, .authorities, .links]
    for (answer, question) in context.answers(with: mayBeWrong) {
      if !answer.isNotApplicable && !answer.values.isEmpty && question.type != .number
        && !question.type.accepts(answer.values) && answer.values.allSatisfy({ question.choices?.contains($0) ?? true })
      {
        let value = answer.values.joined(separator: " ")
        if findings.addClosed(answer, question) { continue }
        let given = Texts.WrongAnswerType.quoted(value: value)
        findings.add(
          .wrongAnswerType, at: answer.valuePosition, suggesting: suggestion(insteadOf: value, for: question)
        ) { suggestion in
          Texts.WrongAnswerType.arguments(
            given: given, question: question.id, expected: question.type.expectation, suggestion: suggestion,
            from: Bindingness.now.clause)
        }
      }
      if let content = answer.content(unfitFor: question.type) {
        findings.add(
          .wrongAnswerType, at: answer.position,
          Texts.WrongAnswerType.arguments(
            given: content, question: question.id, expected: question.type.expectation,
            suggestion: question.isOther(in: answer) ? FilledText(Texts.WrongAnswerType.inOther) : FilledText(""),
            from: Bindingness.now.clause))
      }
    }
  }
}

extension SubmissionCheck {
  /// What is meant by a text in place of a number: that the question does not apply, or a number with words of the question
  /// behind it, such as the unit that it asks for.
  private static func form(of text: String, for question: Question) -> String? {
    if question.type == .number, question.isCalledNotApplicable(by: text) { return Answer.notApplicable }
    return number(in: text, for: question)
  }

  private static func number(in text: String, for question: Question) -> String? {
    PlainNumber.form(of: text) { words in
      let asked = Set(question.text.languages.flatMap { question.text[$0]!.folded.split(separator: " ") })
      let words = words.folded.split(separator: " ")
      return words.first.map { $0.count > 2 } ?? false && asked.isSuperset(of: words)
    }
  }

  /// What to write in place of something that is no number, or not in the form of one.
  private static func suggestion(insteadOf text: String, for question: Question) -> FilledText {
    let form = form(of: text, for: question)
    guard text.contains(",") else {
      return form.map { Texts.Suggestion.write(value: $0) } ?? FilledText("")
    }
    return form.map { Texts.WrongAnswerType.numberWithoutComma(number: $0) }
      ?? FilledText(Texts.WrongAnswerType.numberWithFullStop)
  }
}

extension SubmissionCheck {
  /// What to write in place of a value, if it is clear what is meant.
  private static func suggestion(insteadOf value: String, for question: Question) -> Suggestion? {
    if question.isCalledNotApplicable(by: value) { return Suggestion(writing: Answer.notApplicable, insteadOf: value) }
    let meant: String? =
      switch question.type.form.values {
      case .date: PartialDate(meantBy: value)?.description
      case .languages: KnownCodes.languages.codes(in: value)?.joined(separator: " ")
      case .states:
        Self.names(noState: value) ? Answer.noState : KnownCodes.states.codes(in: value)?.joined(separator: " ")
      case .fixed, .options, .number, nil: nil
      }
    return meant.map { Suggestion(writing: $0, insteadOf: value) }
  }

  /// Whether a word says, in any language, that there is none.
  private static func names(noState value: String) -> Bool {
    let value = value.folded
    return Texts.WrittenValues.all.contains { name, text in
      name.names(code: Answer.noState)
        && text.languages.contains { text[$0]!.split(separator: "|").contains { String($0).folded == value } }
    }
  }
}

extension Answer {
  /// The first value that should be a number and is not, or not in the form of one. Returns nil if there is none.
  ///
  /// - Parameter isStrict: Whether numbers have only one form.
  fileprivate func badNumber(for question: Question, isStrict: Bool) -> PlacedNumber? {
    if question.type == .number, !isNotApplicable, !values.isEmpty {
      let isRight = values.count == 1 && (isStrict ? PlainNumber.accepts(values[0]) : number != nil)
      if !isRight { return PlacedNumber(text: values.joined(separator: " "), position: valuePosition) }
    }
    guard isStrict, let figure = figures.first(where: { !PlainNumber.accepts($0.text) }) else { return nil }
    return PlacedNumber(text: figure.text, position: position)
  }
}

extension QuestionType {
  /// Whether values have the form of those that it asks for, whether or not they are known.
  func accepts(_ values: [String]) -> Bool {
    guard let kind = form.values, form.takesSeveral || values.count == 1 else { return false }
    return switch kind {
    case .fixed, .options: true
    case .number: values.allSatisfy(PlainNumber.accepts)
    case .date: values.allSatisfy { PartialDate($0) != nil }
    case .languages: values.allSatisfy(Self.isLanguage)
    case .states: values == [Answer.noState] || values.allSatisfy(State.isCode)
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
    case .states: Texts.WrongAnswerType.states
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

extension Question {
  /// Whether an answer chooses "other" and says with a text what it means, though not where it belongs.
  fileprivate func isOther(in answer: Answer) -> Bool {
    answer.other.isEmpty && !answer.texts.isEmpty
      && options.contains { $0.isOther && answer.values.contains($0.value) }
  }
}
