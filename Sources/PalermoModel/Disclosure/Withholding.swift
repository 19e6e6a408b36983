/// Which answers of one state in one cycle a publication withholds: those marked as confidential, and what would tell
/// them.
///
/// It follows from three things alone: which questions are marked, what the questionnaires ask, and the answers that
/// are published. So the readers of a publication can work it out, and learn nothing about the answers that it
/// withholds.
///
/// - A question whose condition looks at a withheld answer, and is not settled by what is published, is withheld,
///   whether or not it is answered: that it was asked would tell the other answer. This goes on from question to
///   question, and from one questionnaire of the state to the next.
/// - Rules that return files to their authors say what the answers of an accepted file cannot be. Where they could
///   leave a withheld answer only one value, other answers that they look at are withheld too, whatever these say,
///   until two values remain. What merely narrows an answer is published.
public struct Withholding: Sendable {
  /// Why an answer is withheld.
  public enum Reason: Hashable, Sendable {
    /// It is marked as confidential, and that it was asked follows from what is published.
    case confidential
    /// It would tell a confidential answer.
    case telling
  }

  /// The questions whose answers are withheld.
  public let reasons: [String: Reason]
  /// The withheld answers on which each question or rule hangs that is withheld because of them.
  private let causes: [String: [String]]

  /// Works out what is withheld.
  ///
  /// - Parameters:
  ///   - submissions: What the state delivered of different questionnaires in the cycle.
  ///   - corpus: The questionnaires and the participation.
  /// - Complexity: O(*w* · *q*) for *w* withheld questions and *q* questionnaires, and the conditions and rules about
  ///   them.
  public init(of submissions: [Submission], in corpus: Corpus) {
    var state = Closure(submissions, corpus)
    state.followConditions()
    state.followRules()
    state.followConditions()
    var reasons = state.withheld.reduce(into: [String: Reason]()) { $0[$1] = .telling }
    for question in state.marked where state.isSettled(question) { reasons[question] = .confidential }
    (self.reasons, causes) = (reasons, state.causes)
  }

  /// Whether nothing is withheld.
  public var isEmpty: Bool { reasons.isEmpty }

  /// The questions that are withheld because their answers would tell the one to a question, sorted.
  public func telling(_ question: String) -> [String] { (causes[question] ?? []).sorted() }
}

/// The answers that are withheld so far.
private struct Closure {
  /// A questionnaire with the answers that the state gave to it.
  private typealias Part = (questionnaire: Questionnaire, submission: Submission)
  /// A rule of a questionnaire under a name that no other one has.
  private typealias PlacedRule = (name: String, content: ConsistencyRule, submission: Submission)

  let marked: Set<String>
  private(set) var withheld: Set<String>
  /// By each withheld question those that were withheld because of it.
  private(set) var causes: [String: [String]] = [:]
  private let parts: [Part]
  private let submissions: [Submission]
  private let corpus: Corpus

  init(_ submissions: [Submission], _ corpus: Corpus) {
    (self.submissions, self.corpus) = (submissions, corpus)
    marked = Set(submissions.flatMap { $0.answers }.filter { $0.isConfidential }.map { $0.question })
    withheld = marked
    parts =
      marked.isEmpty
      ? []
      : submissions.compactMap { submission in corpus.questionnaires[submission.questionnaire].map { ($0, submission) }
      }
  }

  /// The first question with this id, and the place of its questionnaire among the parts.
  private func subject(_ question: String) -> (question: Question, part: Int)? {
    for part in parts.indices {
      if let found = parts[part].questionnaire[question: question] { return (found, part) }
    }
    return nil
  }

  /// Whether it is known to all whether a question is asked.
  func isSettled(_ question: String) -> Bool {
    subject(question).map { isSettled($0.question, part: $0.part) } ?? true
  }

  private func isSettled(_ question: Question, part: Int) -> Bool {
    guard let condition = question.relevance, condition.questions.contains(where: withheld.contains) else {
      return true
    }
    return context(of: parts[part].submission, without: withheld).evaluate(condition) != .unknown
  }

  /// Withholds what only withheld answers open or close, until there is no more.
  mutating func followConditions() {
    var rest = withheld.sorted()
    while let question = rest.popLast() {
      for part in parts.indices {
        for next in parts[part].questionnaire.questions(following: question)
        where !withheld.contains(next.id) && !isSettled(next, part: part) {
          add(next.id, because: next.relevance!.questions.filter(withheld.contains))
          rest.append(next.id)
        }
      }
    }
    // What is marked itself may hang on another answer, too.
    for question in marked {
      guard let (subject, part) = subject(question), !isSettled(subject, part: part) else { continue }
      note(question, because: subject.relevance!.questions.filter(withheld.contains))
    }
  }

  /// Withholds other answers of rules that return files, where these could tell a withheld answer.
  mutating func followRules() {
    for question in withheld.sorted() {
      guard let asked = subject(question)?.question, !asked.type.form.takesSeveral, let choices = asked.choices else {
        continue
      }
      var open = Set(asked.allowsNotApplicable ? choices + [Answer.notApplicable] : choices)
      // That it was not asked at all is possible, too, where that is not known.
      let least = marked.contains(question) && isSettled(question) ? 2 : 1
      let excluding = rules(judging: question)
        .map { (rule: $0, values: values(of: question, in: open, excludedBy: $0)) }
        .filter { !$0.values.isEmpty }.sorted { ($0.values.count, $0.rule.name) < ($1.values.count, $1.rule.name) }
      for (rule, values) in excluding {
        if open.subtracting(values).count >= least {
          open.subtract(values)
        } else {
          for other in rule.content.questions where other != question && !withheld.contains(other) {
            if subject(other) != nil { add(other, because: [question]) }
          }
        }
      }
    }
  }

  /// The rules that return files and look at a question.
  private func rules(judging question: String) -> [PlacedRule] {
    parts.indices.flatMap { part in
      parts[part].questionnaire.rules(judging: question).filter { $0.severity == .error }.map {
        (name: parts[part].questionnaire.fullID(of: $0), content: $0, submission: parts[part].submission)
      }
    }
  }

  /// The values of a question with which a rule may be broken, whatever is answered to the others that it looks at.
  private func values(
    of question: String, in values: Set<String>, excludedBy rule: PlacedRule
  ) -> Set<String> {
    values.filter { value in
      let context = corpus.evaluationContext(of: rule.submission) {
        $0 == question ? Answer(question: question, values: [value]) : nil
      }
      return context.evaluate(rule.content.when) != .no && context.evaluate(rule.content.expect) != .yes
    }
  }

  private mutating func add(_ question: String, because others: some Sequence<String>) {
    withheld.insert(question)
    note(question, because: others)
  }

  private mutating func note(_ question: String, because others: some Sequence<String>) {
    for other in others where causes[other]?.contains(question) != true { causes[other, default: []].append(question) }
  }

  private func context(of submission: Submission, without hidden: Set<String>) -> EvaluationContext {
    corpus.evaluationContext(of: submission) { question in
      hidden.contains(question)
        ? nil : submission[question: question] ?? submissions.lazy.compactMap { $0[question: question] }.first
    }
  }
}
