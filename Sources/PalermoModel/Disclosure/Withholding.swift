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
  /// A questionnaire with the answers that the state gave to it, and its participation without any answer.
  private typealias Part = (questionnaire: Questionnaire, file: AnsweredQuestionnaire, participation: EvaluationContext)

  let marked: Set<String>
  private(set) var withheld: Set<String>
  /// By each withheld question those that were withheld because of it.
  private(set) var causes: [String: [String]] = [:]
  private let parts: [Part]
  private let files: [AnsweredQuestionnaire]

  init(_ submissions: [Submission], _ corpus: Corpus) {
    var marked: Set<String> = []
    for submission in submissions {
      for answer in submission.answers where answer.isConfidential { marked.insert(answer.question) }
    }
    (self.marked, withheld) = (marked, marked)
    files = marked.isEmpty ? [] : submissions.map { AnsweredQuestionnaire($0, in: corpus) }
    parts = files.compactMap { file in
      file.questionnaire.map { ($0, file, corpus.evaluationContext(of: file.submission) { _ in nil }) }
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
    guard let condition = question.relevance, question.precedents.contains(where: withheld.contains) else {
      return true
    }
    let (hidden, files) = (withheld, [parts[part].file] + files)
    let context = parts[part].participation.answering { question in
      hidden.contains(question) ? nil : files.understood(to: question)?.answer
    }
    return context.evaluate(condition) != .unknown
  }

  /// Withholds what only withheld answers open or close, until there is no more.
  mutating func followConditions() {
    var rest = withheld.sorted()
    while let question = rest.popLast() {
      for part in parts.indices {
        for next in parts[part].questionnaire.questions(following: question)
        where !withheld.contains(next.id) && !isSettled(next, part: part) {
          add(next.id, because: next.precedents.filter(withheld.contains))
          rest.append(next.id)
        }
      }
    }
    // What is marked itself may hang on another answer, too.
    for question in marked {
      guard let (subject, part) = subject(question), !isSettled(subject, part: part) else { continue }
      note(question, because: subject.precedents.filter(withheld.contains))
    }
  }

  /// Withholds other answers of rules that return files, where these could tell a withheld answer.
  mutating func followRules() {
    for question in withheld.sorted() {
      guard let asked = subject(question)?.question, !asked.type.form.takesSeveral, let choices = asked.choices else {
        continue
      }
      let answers = (asked.allowsNotApplicable ? choices + [Answer.notApplicable] : choices).map {
        Answer(question: question, values: [$0])
      }
      var open = Set(answers.map { $0.values[0] })
      // That it was not asked at all is possible, too, where that is not known.
      let least = marked.contains(question) && isSettled(question) ? 2 : 1
      for (_, rule, values) in exclusions(by: question, answeredWith: answers) {
        if open.subtracting(values).count >= least {
          open.subtract(values)
        } else {
          for other in rule.questions where other != question && !withheld.contains(other) {
            if subject(other) != nil { add(other, because: [question]) }
          }
        }
      }
    }
  }

  /// The rules that return files and may be broken by an answer to a question, whatever is answered to the others that
  /// they look at, with the values of those answers: those with the fewest first, then by name.
  private func exclusions(
    by question: String, answeredWith answers: [Answer]
  ) -> [(name: String, rule: ConsistencyRule, values: Set<String>)] {
    var found: [(name: String, rule: ConsistencyRule, values: Set<String>)] = []
    for part in parts {
      let rules = part.questionnaire.rules(judging: question).filter { $0.severity == .error }
      if rules.isEmpty { continue }
      let contexts = answers.map { answer in part.participation.answering { $0 == question ? answer : nil } }
      for rule in rules {
        var values: Set<String> = []
        for (answer, context) in zip(answers, contexts)
        where context.evaluate(rule.when) != .no && context.evaluate(rule.expect) != .yes {
          values.insert(answer.values[0])
        }
        if !values.isEmpty { found.append((part.questionnaire.fullID(of: rule), rule, values)) }
      }
    }
    return found.sorted { ($0.values.count, $0.name) < ($1.values.count, $1.name) }
  }

  private mutating func add(_ question: String, because others: some Sequence<String>) {
    withheld.insert(question)
    note(question, because: others)
  }

  private mutating func note(_ question: String, because others: some Sequence<String>) {
    for other in others where causes[other]?.contains(question) != true { causes[other, default: []].append(question) }
  }
}
