package import PalermoModel

/// A rule of a questionnaire, or the condition of a question, that its form cannot carry, or not in whole.
package struct RuleCarriage: Sendable {
  /// Whether the form carries some of it.
  package enum Extent: Sendable { case none, partly }

  /// Id of the rule, or of the question.
  package let id: String
  /// How much of it the form carries.
  package let extent: Extent
  /// The questions of other questionnaires that it refers to, in order, each once.
  package let otherQuestions: [String]
  /// The instruments whose participation it refers to, in order, each once.
  package let instruments: [String]

  /// What stands in the way of a condition that a form was to carry. Returns nil if nothing does.
  ///
  /// - Parameters:
  ///   - isSaid: Whether the form says something of it.
  ///   - questionnaire: The questionnaire of the form.
  init?(_ id: String, _ conditions: [Condition], isSaid: Bool, in questionnaire: Questionnaire) {
    self.id = id
    otherQuestions = conditions.flatMap(\.questions).reduce(into: []) { questions, question in
      if questionnaire[question: question] == nil, !questions.contains(question) { questions.append(question) }
    }
    instruments = conditions.flatMap(\.instruments).reduce(into: []) { instruments, instrument in
      if !instruments.contains(instrument) { instruments.append(instrument) }
    }
    extent = isSaid ? .partly : .none
    if isSaid, otherQuestions.isEmpty, instruments.isEmpty { return nil }
  }

  /// Why, in a clause.
  package var reason: FilledText {
    let other =
      otherQuestions.isEmpty
      ? nil : Texts.FormRules.otherQuestionnaire(questions: otherQuestions.joined(separator: ", "))
    let participation =
      instruments.isEmpty ? nil : Texts.FormRules.participation(instruments: instruments.joined(separator: ", "))
    let reason =
      switch (other, participation) {
      case (let first?, let second?): Texts.FormRules.both(first: first, second: second)
      case (let only?, nil), (nil, let only?): only
      case (nil, nil): FilledText(Texts.FormRules.unsayable)
      }
    return extent == .partly ? Texts.FormRules.partly(reason: reason) : reason
  }
}

extension Condition {
  /// The instruments whose participation it refers to, in order of appearance.
  fileprivate var instruments: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.instruments)
    case .not(let part): part.instruments
    case .party(let instrument), .reservation(let instrument): [instrument]
    case .answered, .number: []
    }
  }
}
