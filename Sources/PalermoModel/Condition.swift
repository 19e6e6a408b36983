/// A condition on answers and participation: structured, so that it can be analysed as well as evaluated.
public indirect enum Condition: Hashable, Sendable {
  /// All of them hold. With none it holds.
  case all([Condition])
  /// At least one of them holds. With none it does not hold.
  case any([Condition])
  /// It does not hold.
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
