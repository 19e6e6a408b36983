package import PalermoModel

extension Condition {
  /// The condition as a clause, to follow "if".
  ///
  /// - Parameters:
  ///   - question: The question of an id; nil if it is not at hand.
  ///   - name: What a question is called.
  ///   - value: What one of its values is called; its label in quotation marks unless stated.
  /// - Complexity: O(*n*) in the parts of the condition and the options of their questions.
  package func words(
    question: (String) -> Question?, name: (String) -> FilledText, value: (Question?, String) -> FilledText = quoted
  ) -> FilledText {
    func words(_ condition: Condition, isNested: Bool, isNegated: Bool) -> FilledText {
      switch condition {
      case .not(let part): words(part, isNested: isNested, isNegated: !isNegated)
      case .all(let parts), .any(let parts):
        joined(
          parts.map { words($0, isNested: parts.count > 1, isNegated: isNegated) },
          // Not both is one of them not.
          isAll: isNegated != condition.isAll, isNested: isNested)
      case .answered(let id, let values):
        switch (values.isEmpty, isNegated) {
        case (true, false): Texts.Conditions.answered(question: name(id))
        case (true, true): Texts.Conditions.notAnswered(question: name(id))
        case (false, false): Texts.Conditions.answeredWith(question: name(id), values: alternatives(values, of: id))
        case (false, true): Texts.Conditions.notAnsweredWith(question: name(id), values: alternatives(values, of: id))
        }
      case .number(let id, let minimum, let maximum):
        isNegated
          ? Texts.Conditions.notAnsweredWith(
            question: name(id), values: AnswerLimits(minimum: minimum, maximum: maximum).numbers)
          : Texts.Conditions.answeredWith(
            question: name(id), values: AnswerLimits(minimum: minimum, maximum: maximum).numbers)
      case .party(let instrument):
        isNegated ? Texts.Conditions.notParty(instrument: instrument) : Texts.Conditions.party(instrument: instrument)
      case .reservation(let instrument):
        isNegated
          ? Texts.Conditions.noReservation(instrument: instrument)
          : Texts.Conditions.reservation(instrument: instrument)
      }
    }
    func alternatives(_ values: [String], of id: String) -> FilledText {
      let question = question(id)
      return joined(values.map { value(question, $0) }, isAll: false, isNested: false)
    }
    return words(self, isNested: false, isNegated: false)
  }

  private static func quoted(_ question: Question?, _ value: String) -> FilledText {
    Texts.Conditions.quoted(text: question?.name(ofValue: value) ?? LocalizedText(verbatim: value))
  }

  private var isAll: Bool {
    switch self {
    case .all: true
    case .any, .not, .answered, .number, .party, .reservation: false
    }
  }

  private func joined(_ parts: [FilledText], isAll: Bool, isNested: Bool) -> FilledText {
    guard let first = parts.first else { return FilledText(LocalizedText(verbatim: "")) }
    let text = parts.dropFirst().reduce(first) { text, part in
      isAll ? Texts.Conditions.both(first: text, second: part) : Texts.Conditions.either(first: text, second: part)
    }
    return isNested && parts.count > 1 ? Texts.Conditions.group(condition: text) : text
  }
}

extension Question {
  /// What a value that can be chosen is called.
  package func name(ofValue value: String) -> LocalizedText {
    if let option = options.first(where: { $0.value == value }) { return option.text }
    return switch AnswerLevel(rawValue: value) {
    case .yes: Texts.AnswerLevels.yes
    case .partly: Texts.AnswerLevels.partly
    case .no: Texts.AnswerLevels.no
    case nil: LocalizedText(verbatim: value)
    }
  }
}
