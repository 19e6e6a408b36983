/// The facts that conditions are evaluated on: a state's answers to all its questionnaires, and its participation.
public struct EvaluationContext {
  private let answer: (String) -> Answer?
  private let isParty: (String) -> Truth
  private let hasReservation: (String) -> Truth

  /// Makes a context from look-ups.
  ///
  /// - Parameters:
  ///   - answer: The answer to a question by id, or nil when there is none.
  ///   - isParty: Whether the state is a party to an instrument.
  ///   - hasReservation: Whether a reservation or declaration of the state to an instrument is on record.
  public init(
    answer: @escaping (String) -> Answer?, isParty: @escaping (String) -> Truth,
    hasReservation: @escaping (String) -> Truth
  ) {
    (self.answer, self.isParty, self.hasReservation) = (answer, isParty, hasReservation)
  }

  /// The same participation with other answers.
  ///
  /// - Parameter answer: The answer to a question by id, or nil when there is none.
  func answering(_ answer: @escaping (String) -> Answer?) -> EvaluationContext {
    EvaluationContext(answer: answer, isParty: isParty, hasReservation: hasReservation)
  }

  /// Whether a condition holds. An unanswered question makes it unknown; one that does not apply makes it fail.
  ///
  /// - Complexity: O(*n*) in the size of the condition.
  public func evaluate(_ condition: Condition) -> Truth {
    switch condition {
    case .all(let conditions): .all(conditions.lazy.map(evaluate))
    case .any(let conditions): .any(conditions.lazy.map(evaluate))
    case .not(let condition): !evaluate(condition)
    case .party(let instrument): isParty(instrument)
    case .reservation(let instrument): hasReservation(instrument)
    case .answered(let question, let values): answered(question, with: values)
    case .number(let question, let minimum, let maximum): number(question, minimum, maximum)
    }
  }

  /// Whether a question is asked of the state: one without a condition is.
  ///
  /// - Complexity: O(*n*) in the size of its condition.
  public func relevance(of question: Question) -> Truth {
    question.relevance.map(evaluate) ?? .yes
  }

  private func answered(_ question: String, with values: [String]) -> Truth {
    guard let answer = answer(question), answer.isAnswered else { return .unknown }
    if answer.isNotApplicable { return .no }
    return Truth(values.isEmpty || answer.values.contains { values.contains($0) })
  }

  private func number(_ question: String, _ minimum: Double?, _ maximum: Double?) -> Truth {
    guard let answer = answer(question), answer.isAnswered else { return .unknown }
    if answer.isNotApplicable { return .no }
    guard let number = answer.number else { return .unknown }
    return Truth(number >= minimum ?? number && number <= maximum ?? number)
  }
}
