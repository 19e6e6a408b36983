import PalermoModel

/// Collects what the checks of one file have to say.
struct Report {
  let file: String
  /// Draft or final. A file that is no submission counts as final.
  let status: Submission.Status
  private(set) var findings: [Finding] = []

  init(file: String, status: Submission.Status = .final) {
    (self.file, self.status) = (file, status)
  }

  /// Adds a finding of a rule, up to one more than a file may have.
  mutating func add(
    _ rule: Rule, at position: SourcePosition, severity: Severity? = nil,
    _ arguments: @autoclosure () -> [String: LocalizedText] = [:]
  ) {
    guard findings.count <= Finding.limit else { return }
    findings.append(
      Finding(rule, file: file, at: position, severity: severity ?? rule.severity(for: status), arguments()))
  }

  /// Adds a finding of a rule that a questionnaire states.
  mutating func add(_ rule: ConsistencyRule, of questionnaire: Questionnaire, at position: SourcePosition) {
    findings.append(
      Finding(
        rule: questionnaire.fullID(of: rule), severity: rule.severity, file: file, position: position,
        message: rule.message))
  }
}

/// What the checks of a submission may look at.
struct SubmissionContext {
  let submission: Submission
  /// Nil when the questionnaire, in this version, is not at hand.
  let questionnaire: Questionnaire?
  let corpus: Corpus
  /// The state's other submissions of the same questionnaire in the same cycle.
  let duplicates: [Submission]
  /// What the state delivered of the same questionnaire in the cycle before; nil when it is not at hand.
  let predecessor: Submission?
  /// Draft or final: as the file says, or as the user wants it to be checked.
  let status: Submission.Status
  let circumstances: Circumstances
  /// The answers whose question is known, with it, in the order of the file.
  let answers: [(answer: Answer, question: Question)]

  init(
    _ submission: Submission, corpus: Corpus, companions: [Submission], duplicates: [Submission],
    predecessor: Submission?, status: Submission.Status?
  ) {
    self.submission = submission
    questionnaire = corpus.questionnaires[submission.questionnaire]
    (self.corpus, self.duplicates, self.predecessor) = (corpus, duplicates, predecessor)
    self.status = status ?? submission.status
    circumstances = corpus.circumstances(of: submission, companions: companions)
    answers = submission.answers.compactMap { [questionnaire] answer in
      questionnaire?[question: answer.question].map { (answer, $0) }
    }
  }

  /// Where the root element stands, for `submission`, one of its attributes, by name, or `source`.
  func position(of name: String) -> SourcePosition {
    submission.positions[name] ?? .start
  }

  /// How much of what is asked is answered; nil when the questionnaire is not at hand.
  var completeness: Completeness? {
    questionnaire.map { Completeness(of: submission, to: $0, in: circumstances) }
  }

  /// Whether a question is to be asked of the state.
  func relevance(of question: Question) -> Truth {
    question.relevance.map(circumstances.evaluate) ?? .yes
  }
}

/// A rule together with what it does.
enum Check: Sendable {
  typealias OfSubmission = @Sendable (SubmissionContext, inout Report) -> Void

  case submission(Rule, OfSubmission)
  case questionnaire(Rule, @Sendable (Questionnaire, Corpus, inout Report) -> Void)
  case participation(Rule, @Sendable (Participation, Corpus, inout Report) -> Void)
  case crosswalk(Rule, @Sendable (Crosswalk, Corpus, inout Report) -> Void)
  case profile(Rule, @Sendable (ScoringProfile, inout Report) -> Void)
  case glossary(Rule, @Sendable (Glossary, inout Report) -> Void)
  case configuration(Rule, @Sendable (Configuration, Corpus, inout Report) -> Void)
  case baseline(Rule, @Sendable (BaselineMatch, inout Report) -> Void)

  var rule: Rule {
    switch self {
    case .submission(let rule, _), .questionnaire(let rule, _), .participation(let rule, _), .crosswalk(let rule, _),
      .profile(let rule, _), .glossary(let rule, _), .configuration(let rule, _), .baseline(let rule, _):
      rule
    }
  }
}
