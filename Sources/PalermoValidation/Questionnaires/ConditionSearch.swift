import PalermoModel

/// Looks for answers of a state that make a condition hold.
///
/// Decided exactly, by trying the answers to the questions that it refers to, and to those that their conditions refer to
/// in turn: not answered, not applicable where that is an answer, answered without a value (by a text, or by reference),
/// and every value or set of values that the conditions tell apart. Numbers count as different only where a bound lies
/// between them. Where the condition of a question is looked at, only a question that is itself asked gets an answer, unless
/// it is “not applicable”; a rule also judges answers to questions that are closed. Whether the state is a party to an
/// instrument is tried both ways.
///
/// Not judged is a condition that names a question or value that does not exist or comes back to itself, whose search
/// does not end within ``limit`` steps, that rests on more than ``questions`` others, or that names a dozen values of one
/// multiple choice.
struct ConditionSearch {
  /// The number of steps after which a search gives up.
  static let limit = 10_000
  /// The number of questions beyond which a condition is not judged.
  static let questions = 100

  private let lookup: QuestionLookup
  private let asWritten: Bool
  /// What all searches together may still cost, in parts of conditions that are looked at. Nothing is judged beyond it.
  private var budget: Int

  /// Whether the budget is spent.
  var isExhausted: Bool { budget <= 0 }

  /// A series of searches.
  ///
  /// - Parameters:
  ///   - lookup: The questions.
  ///   - asWritten: Whether whoever is asked answers, and by a value where the question asks for one. What an answer by
  ///     reference says, a condition cannot see.
  ///   - budget: What all searches together may cost.
  init(_ lookup: QuestionLookup, asWritten: Bool = false, budget: Int = .max) {
    (self.lookup, self.asWritten, self.budget) = (lookup, asWritten, budget)
  }

  /// Whether some answers make a condition hold. Returns nil if that cannot be judged.
  ///
  /// - Parameters:
  ///   - condition: The condition.
  ///   - question: The question whose condition it is; nil for one of a rule.
  ///   - broken: What must not hold as well. It may stay open.
  mutating func canHold(_ condition: Condition, of question: Question? = nil, without broken: Condition? = nil) -> Bool?
  {
    let goals = [condition] + (broken.map { [$0] } ?? [])
    guard !isExhausted, var search = Search(goals, of: question, lookup, asWritten: asWritten) else { return nil }
    let result = search.canHold()
    if budget < .max { budget -= search.cost }
    return result
  }
}

/// One search for answers.
private struct Search {
  private enum Unknown {
    /// Something of participation.
    case fact(Condition)
    case answer(Question, [Answer?])
  }

  private let condition: Condition
  private let broken: Condition?
  private let unknowns: [Unknown]
  private let asWritten: Bool
  private let isOfRule: Bool
  private let size: Int
  private var answers: [String: Answer] = [:]
  private var facts: [Condition: Truth] = [:]
  private var steps = 0

  /// What the search has cost, in parts of conditions.
  var cost: Int { (steps + 1) * size }

  /// Nil when the conditions cannot be judged.
  init?(_ goals: [Condition], of question: Question?, _ lookup: QuestionLookup, asWritten: Bool) {
    let isOfRule = question == nil
    // Questions after those that their own conditions refer to.
    var questions: [Question] = []
    var conditions = goals
    var (done, underWay) = (Set<String>(), Set([question?.id].compactMap { $0 }))
    func collect(_ condition: Condition) -> Bool {
      condition.questions.allSatisfy { id in
        if done.contains(id) { return true }
        guard underWay.count <= ConditionSearch.questions, let question = lookup[id],
          underWay.insert(id).inserted
        else { return false }
        if !isOfRule, let relevance = question.relevance {
          conditions.append(relevance)
          guard collect(relevance) else { return false }
        }
        questions.append(question)
        done.insert(id)
        return true
      }
    }
    guard goals.allSatisfy(collect) else { return nil }
    let atoms = conditions.flatMap(\.atoms)
    var unknowns = atoms.facts.map(Unknown.fact)
    for question in questions {
      guard let answers = question.distinctAnswers(for: atoms, onlyValues: asWritten) else { return nil }
      unknowns.append(.answer(question, [nil] + answers))
    }
    (condition, broken) = (goals[0], goals.dropFirst().first)
    (self.unknowns, self.asWritten, self.isOfRule, size) = (unknowns, asWritten, isOfRule, atoms.count)
  }

  mutating func canHold() -> Bool? { canHold(from: 0) }

  /// Nil when the search gives up.
  private mutating func canHold(from index: Int) -> Bool? {
    steps += 1
    if steps > ConditionSearch.limit { return nil }
    // What is known of a condition stays known when more is answered.
    let truth = evaluationContext.evaluate(condition)
    let fault = broken.map(evaluationContext.evaluate) ?? .no
    if truth == .no || fault == .yes { return false }
    if truth == .yes && fault == .no { return true }
    guard index < unknowns.count else { return truth == .yes }
    switch unknowns[index] {
    case .fact(let condition):
      for truth in [Truth.yes, .no] {
        facts[condition] = truth
        guard let result = canHold(from: index + 1) else { return nil }
        if result { return true }
      }
      facts[condition] = nil
    case .answer(let question, let candidates):
      let isAsked = isOfRule || evaluationContext.relevance(of: question) == .yes
      for answer in candidates where isCandidate(answer, to: question, isAsked) {
        answers[question.id] = answer
        guard let result = canHold(from: index + 1) else { return nil }
        if result { return true }
      }
      answers[question.id] = nil
    }
    return false
  }

  private func isCandidate(_ answer: Answer?, to question: Question, _ isAsked: Bool) -> Bool {
    guard let answer else { return !isAsked || !asWritten }
    return answer.isNotApplicable ? !isAsked || question.allowsNotApplicable : isAsked
  }

  private var evaluationContext: EvaluationContext {
    EvaluationContext(
      answer: { answers[$0] }, isParty: { facts[.party(instrument: $0)] ?? .unknown },
      hasReservation: { facts[.reservation(instrument: $0)] ?? .unknown })
  }
}

extension Condition {
  /// The conditions in it that are not made of others.
  fileprivate var atoms: [Condition] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.atoms)
    case .not(let condition): condition.atoms
    case .answered, .number, .party, .reservation: [self]
    }
  }
}

extension [Condition] {
  /// Those that look at participation, each once.
  fileprivate var facts: [Condition] { filter { $0.questions.isEmpty }.withoutRepetition }

  /// The values that answers to a question are compared with.
  fileprivate func values(of question: Question) -> [String] {
    var named: Set<String> = []
    for case .answered(question.id, let values) in self { named.formUnion(values) }
    return named.subtracting([Answer.notApplicable]).sorted()
  }

  /// Numbers from 0 that stand for all others: the bounds for a question, and one on either side of each.
  fileprivate func numbers(for question: Question) -> [Double] {
    var named: Set<Double> = []
    for case .number(question.id, let minimum, let maximum) in self {
      named.formUnion([minimum, maximum].compactMap { $0 })
    }
    let bounds = named.sorted()
    let between = zip(bounds, bounds.dropFirst()).map { ($0 + $1) / 2 }
    return (bounds + between + [0, (bounds.last ?? 0) + 1]).filter { $0 >= 0 }
  }
}

extension Question {
  /// Answers that stand for all that the conditions tell apart. Returns nil if a condition names an option that does
  /// not exist, or too many for every set of them to be tried.
  ///
  /// - Parameter onlyValues: Whether an answer that states no value, by a text or by reference, is left out where the
  ///   question asks for a choice.
  fileprivate func distinctAnswers(for atoms: [Condition], onlyValues: Bool) -> [Answer]? {
    let named = atoms.values(of: self)
    var values: [[String]]
    switch type.form.values {
    case .fixed,
      .options where !type.form.takesSeveral:
      values = named.map { [$0] }
    case .options, .languages, .states:
      guard named.count < 12 else { return nil }
      values = (1..<(1 << named.count)).map { set in named.indices.filter { set >> $0 & 1 == 1 }.map { named[$0] } }
    case .number:
      values = atoms.numbers(for: self).map { ["\($0)"] }
    case .date:
      // A year alone is a date and a number.
      let years = atoms.numbers(for: self).flatMap { [Int(exactly: $0.rounded(.down)), Int(exactly: $0.rounded(.up))] }
      values = Set(years.compactMap { $0 }).sorted().filter { (1000...2999).contains($0) }.map { ["\($0)"] }
    case nil:
      values = []
    }
    if let choices, !Set(named).isSubset(of: choices) { return nil }
    values.append([Answer.notApplicable])
    if onlyValues, let choices {
      // One that no condition names stands for all of them.
      let other = choices.first { !named.contains($0) && $0 != Answer.notApplicable }
      return (values + [other.map { [$0] }].compactMap { $0 }).map { Answer(question: id, values: $0) }
    }
    var withoutValue = Answer(question: id, values: [])
    withoutValue.texts = [RespondentText(language: Language.en.rawValue, text: "written")]
    return [withoutValue] + values.map { Answer(question: id, values: $0) }
  }
}
