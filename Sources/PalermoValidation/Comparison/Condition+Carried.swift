import PalermoModel

extension Condition {
  /// The same condition on what carries on its questions and their values.
  ///
  /// - Parameter successor: The question that carries on another, and the new values by the old ones that changed.
  func carried(to successor: (_ question: String) -> (id: String, values: [String: String])) -> Condition {
    switch self {
    case .all(let conditions): return .all(conditions.map { $0.carried(to: successor) })
    case .any(let conditions): return .any(conditions.map { $0.carried(to: successor) })
    case .not(let condition): return .not(condition.carried(to: successor))
    case .answered(let question, let values):
      let new = successor(question)
      return .answered(question: new.id, values: values.map { new.values[$0] ?? $0 })
    case .number(let question, let minimum, let maximum):
      return .number(question: successor(question).id, minimum: minimum, maximum: maximum)
    case .party, .reservation: return self
    }
  }
}
