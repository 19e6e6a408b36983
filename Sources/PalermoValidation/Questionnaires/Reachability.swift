import PalermoModel

/// Whether a state can answer in such a way that a question is asked.
///
/// Decided exactly, by trying the answers to the questions that its condition refers to, and to those that their
/// conditions refer to in turn: not answered, not applicable, answered without a value (by a text, or by reference),
/// and every value or set of values that the conditions tell apart. Numbers count as different only where a bound lies
/// between them. Only a question that is itself asked gets an answer, unless it is “not applicable”. Whether the state
/// is a party to an instrument is tried both ways.
///
/// A condition that names a question or value that does not exist, or comes back to the question itself, is not
/// judged: other rules report it. Nor is one whose search does not end within ``limit`` steps, that rests on more than
/// ``questions`` others, or that names a dozen values of one multiple choice. A question that is not judged counts as reachable.
struct Reachability {
  /// The number of steps after which a search gives up.
  static let limit = 10_000
  /// The number of questions beyond which a condition is not judged.
  static let questions = 100

  private let lookup: QuestionLookup

  init(_ lookup: QuestionLookup) {
    self.lookup = lookup
  }

  /// Whether some answers make the condition of the question hold.
  func canBeAsked(_ question: Question) -> Bool {
    guard let relevance = question.relevance, var search = Search(relevance, of: question, lookup) else { return true }
    return search.canHold()
  }
}

/// One search for answers that make a condition hold.
private struct Search {
  private enum Unknown {
    /// Something of participation.
    case fact(Condition)
    case answer(Question, [Answer?])
  }

  private let condition: Condition
  private let unknowns: [Unknown]
  private var answers: [String: Answer] = [:]
  private var facts: [Condition: Truth] = [:]
  private var steps = 0

  /// Nil when the condition cannot be judged.
  init?(_ condition: Condition, of question: Question, _ lookup: QuestionLookup) {
    // Questions after those that their own conditions refer to.
    var questions: [Question] = []
    var conditions = [condition]
    var (done, underWay) = (Set<String>(), Set([question.id]))
    func collect(_ condition: Condition) -> Bool {
      condition.questions.allSatisfy { id in
        if done.contains(id) { return true }
        guard underWay.count <= Reachability.questions, let question = lookup[id], underWay.insert(id).inserted else {
          return false
        }
        if let relevance = question.relevance {
          conditions.append(relevance)
          guard collect(relevance) else { return false }
        }
        questions.append(question)
        done.insert(id)
        return true
      }
    }
    guard collect(condition) else { return nil }
    let atoms = conditions.flatMap(\.atoms)
    var unknowns = atoms.facts.map(Unknown.fact)
    for question in questions {
      guard let answers = question.distinctAnswers(for: atoms) else { return nil }
      unknowns.append(.answer(question, [nil] + answers))
    }
    (self.condition, self.unknowns) = (condition, unknowns)
  }

  mutating func canHold() -> Bool { canHold(from: 0) }

  private mutating func canHold(from index: Int) -> Bool {
    steps += 1
    if steps > Reachability.limit { return true }
    // What is known of a condition stays known when more is answered.
    switch evaluationContext.evaluate(condition) {
    case .yes: return true
    case .no: return false
    case .unknown: break
    }
    guard index < unknowns.count else { return false }
    switch unknowns[index] {
    case .fact(let condition):
      for truth in [Truth.yes, .no] {
        facts[condition] = truth
        if canHold(from: index + 1) { return true }
      }
      facts[condition] = nil
    case .answer(let question, let candidates):
      let isAsked = evaluationContext.relevance(of: question) == .yes
      for answer in candidates where isAsked || answer?.isNotApplicable ?? true {
        answers[question.id] = answer
        if canHold(from: index + 1) { return true }
      }
      answers[question.id] = nil
    }
    return false
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
  fileprivate var facts: [Condition] {
    var seen: Set<Condition> = []
    return filter { $0.questions.isEmpty && seen.insert($0).inserted }
  }

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
  fileprivate func distinctAnswers(for atoms: [Condition]) -> [Answer]? {
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
    var withoutValue = Answer(question: id, values: [])
    withoutValue.texts = [RespondentText(language: Language.en.rawValue, text: "written")]
    return [withoutValue] + values.map { Answer(question: id, values: $0) }
  }
}
