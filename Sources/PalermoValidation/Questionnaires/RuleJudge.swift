import PalermoModel

/// Judges consistency rules and conditions by trying the answers that they tell apart.
///
/// What rests on a condition that has a finding of its own, or on a question that nobody is asked, is not judged: that
/// finding says it.
struct RuleJudge {
  /// Why a rule says nothing, or too much.
  enum Fault {
    /// No answers make its first condition hold.
    case neverApplies
    /// Wherever it applies, the answers satisfy it.
    case neverBroken
    /// Wherever it applies, the answers break it.
    case alwaysBroken
  }

  /// What all searches in a questionnaire may cost together: about a second.
  private static let budget = 3_000_000

  private let lookup: QuestionLookup
  private let reachability: Reachability
  private var reachable: [String: Bool] = [:]
  /// What was found of rules, by where they stand.
  private var faults: [SourcePosition: Fault?] = [:]
  /// The searches, among answers that say what is asked.
  var search: ConditionSearch

  /// A judge of the rules of a questionnaire.
  init(_ lookup: QuestionLookup) {
    self.lookup = lookup
    reachability = Reachability(lookup)
    search = ConditionSearch(lookup, asWritten: true, budget: Self.budget)
  }

  /// Whether nothing else is wrong with a condition.
  mutating func isSound(_ condition: Condition) -> Bool {
    guard condition.faults(lookup).isEmpty else { return false }
    for id in condition.questions {
      guard let question = lookup[id] else { return false }
      let canBeAsked = reachable[id] ?? reachability.canBeAsked(question)
      reachable[id] = canBeAsked
      if !canBeAsked { return false }
    }
    return true
  }

  /// Whether the condition of a question holds whatever is answered. One that asks whether there is an answer at all
  /// depends on more than what is answered.
  mutating func alwaysHolds(_ condition: Condition, of question: Question) -> Bool {
    !condition.asksForAnyAnswer && search.canHold(.not(condition), of: question) == false
  }

  /// Whether one of several alternatives in the condition of a question never holds.
  mutating func hasDeadPart(_ condition: Condition, of question: Question) -> Bool {
    for part in condition.alternatives where search.canHold(part, of: question) == false { return true }
    return false
  }

  /// What is wrong with a rule. A note may remark on whatever makes it apply. Returns nil if nothing is wrong, or if that
  /// cannot be judged.
  mutating func fault(of rule: ConsistencyRule) -> Fault? {
    if let known = faults[rule.position] { return known }
    let fault = searchFault(of: rule)
    faults[rule.position] = .some(fault)
    return fault
  }

  private mutating func searchFault(of rule: ConsistencyRule) -> Fault? {
    guard isSound(rule.when), isSound(rule.expect) else { return nil }
    guard let applies = search.canHold(rule.when) else { return nil }
    if !applies { return .neverApplies }
    if search.canHold(rule.breach) == false { return .neverBroken }
    if rule.severity == .note { return nil }
    return search.canHold(rule.when, without: rule.breach) == false ? .alwaysBroken : nil
  }

  /// Whether wherever one rule applies, it or another is broken.
  mutating func excludes(_ rule: ConsistencyRule, _ other: ConsistencyRule) -> Bool {
    search.canHold(rule.when, without: .any([rule.breach, other.breach])) == false
  }
}

extension ConsistencyRule {
  /// What holds when it is broken.
  fileprivate var breach: Condition { .all([when, .not(expect)]) }
}

extension Condition {
  fileprivate var asksForAnyAnswer: Bool {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.contains { $0.asksForAnyAnswer }
    case .not(let condition): condition.asksForAnyAnswer
    case .answered(_, let values): values.isEmpty
    case .number, .party, .reservation: false
    }
  }

  /// The alternatives in it that are themselves made of several conditions.
  fileprivate var alternatives: [Condition] {
    switch self {
    case .all(let conditions): conditions.flatMap(\.alternatives)
    case .any(let conditions):
      conditions.filter { if case .all = $0 { true } else { false } } + conditions.flatMap(\.alternatives)
    case .not, .answered, .number, .party, .reservation: []
    }
  }
}
