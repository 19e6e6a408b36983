extension EvaluationContext {
  /// What makes a condition as it is: conditions without parts that, as they stand, decide it. When it is unknown, those
  /// that are unknown.
  ///
  /// - Complexity: O(*n*) in the size of the condition.
  public func grounds(of condition: Condition) -> [Condition] {
    let truth = evaluate(condition)
    switch condition {
    case .all(let parts): return grounds(of: parts, truth, decidedByOne: .no)
    case .any(let parts): return grounds(of: parts, truth, decidedByOne: .yes)
    case .not(let part): return grounds(of: part)
    case .answered, .number, .party, .reservation: return [condition]
    }
  }

  private func grounds(of parts: [Condition], _ truth: Truth, decidedByOne one: Truth) -> [Condition] {
    let deciding = parts.filter { evaluate($0) == truth }
    return (truth == one ? Array(deciding.prefix(1)) : deciding).flatMap(grounds)
  }
}
