/// A condition on answers and participation: structured, so that it can be analysed as well as evaluated.
public indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// The question is answered with one of the values; with none listed, answered at all.
  case answered(question: String, values: [String])
  /// The number answered lies between the bounds, which are included.
  case number(question: String, minimum: Double?, maximum: Double?)
  /// The state is a party to the instrument.
  case party(instrument: String)
  /// A reservation or declaration of the state to the instrument is on record.
  case reservation(instrument: String)

  /// The questions it refers to, in order of appearance.
  public var questions: [String] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap { $0.questions }
    case .not(let condition): condition.questions
    case .answered(let question, _), .number(let question, _, _): [question]
    case .party, .reservation: []
    }
  }
}

/// What is known of a statement (Kleene's strong three-valued logic).
public enum Truth: String, CaseIterable, Sendable {
  case no, unknown, yes

  /// Yes or no.
  public init(_ value: Bool) { self = value ? .yes : .no }

  /// The opposite; unknown stays unknown.
  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  /// Yes when all are, no when one is not, else unknown.
  public static func all(_ truths: some Sequence<Truth>) -> Truth {
    var result = Truth.yes
    for truth in truths {
      if truth == .no { return .no }
      if truth == .unknown { result = .unknown }
    }
    return result
  }

  /// No when none is, yes when one is, else unknown.
  public static func any(_ truths: some Sequence<Truth>) -> Truth {
    !all(truths.lazy.map { !$0 })
  }
}

/// What a condition may look at: a state's answers, to whichever questionnaire, and its participation.
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
