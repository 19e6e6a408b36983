/// Everything that one run works on: the files that the user named, and built-in files where the user named none.
public struct Corpus: Sendable {
  /// Questionnaires by id and version. Several versions of one questionnaire may be present.
  public var questionnaires: [QuestionnaireKey: Questionnaire] = [:]
  /// The instruments and their provisions.
  public var instruments = Instruments([])
  /// The terms that `palermo lint` holds translations to.
  public var glossary = Glossary([])
  /// What the cooperation matrix is made from. Without offences there is no matrix.
  public var cooperation = CooperationReference()
  /// The regions that states belong to, in the order in which they were read.
  public var regions: [Region] = []
  /// Whether the region is the one that ships, as the user named none.
  public var isRegionAssumed = false
  /// What the states of each region have done about the instruments.
  public var participations: [Participation] = []
  /// What other bodies published about the states, in the order in which it was read.
  public var publishedFindings: [PublishedFindings] = []
  /// The rounds of delivery, in the order in which they were read.
  public var cycles: [Cycle] = []
  /// The scoring profiles. An analysis is made by one of them.
  public var profiles: [ScoringProfile] = []
  /// All submissions that were read, drafts and superseded ones included. ``submissionsInForce`` are those that count.
  public var submissions: [Submission] = []
  /// What was sent as a submission and is returned: nothing is made of it, and it takes the place of nothing.
  public var returned: [Arrival] = []
  /// The days on which files were received, by their paths, where a register tells. Without one, a submission counts as
  /// received on the day that it bears.
  public var received: [String: DaysOfReceipt] = [:]
  /// What became of questions between versions of questionnaires.
  public var crosswalks: [Crosswalk] = []
  /// What the program says, where its own files are checked.
  public var texts: [TextCatalogue] = []

  /// An empty corpus.
  public init() {}

  /// The latest version of a questionnaire. Returns nil if there is no questionnaire of this id.
  ///
  /// - Complexity: O(*n*) in the questionnaires.
  public func latestVersion(of id: String) -> QuestionnaireKey? {
    questionnaires.keys.filter { $0.id == id }.max()
  }

  /// The questions by their ids, each as the latest version that asks it has it.
  ///
  /// - Complexity: O(*n* log *n*) in the questions.
  public var latestQuestions: [String: Question] {
    Dictionary(
      firstOf: questionnaires.values.sorted { $1.key < $0.key }.flatMap { $0.questions }.map { ($0.id, $0) })
  }

  /// The question of an id, in the latest version that asks it of a questionnaire, with that questionnaire. Returns nil
  /// if none asks it.
  ///
  /// - Complexity: O(*n*) in the questionnaires.
  public func question(_ id: String) -> (questionnaire: Questionnaire, question: Question)? {
    questionnaires.values.filter { $0[question: id] != nil }.max { $0.key < $1.key }.map { ($0, $0[question: id]!) }
  }

  /// The region that a state belongs to: the first that has its code. Returns nil if none has.
  public func region(of state: String) -> Region? {
    regions.first { $0[state: state] != nil }
  }

  /// The participation of the states of a region. Returns nil if no file states it.
  public func participation(in region: Region) -> Participation? {
    participations.first { $0.region == region.id }
  }

  /// The published findings that a region has chosen, in its order.
  public func publishedFindings(in region: Region) -> [PublishedFindings] {
    region.published.compactMap { id in publishedFindings.first { $0.id == id && $0.region == region.id } }
  }

  /// The treaty status of a state for an instrument. Returns nil if no file states it.
  public func treatyStatus(of state: String, for instrument: String) -> TreatyStatus? {
    region(of: state).flatMap(participation)?[state: state, instrument: instrument]
  }

  /// The cycle with this id. Returns nil if there is none.
  public func cycle(_ id: String) -> Cycle? { cycles.first { $0.id == id } }

  /// What conditions may look at for one submission: its own answers first, then those of the state's other
  /// submissions in the same cycle.
  ///
  /// - Parameters:
  ///   - submission: The submission.
  ///   - companions: What the state delivered of other questionnaires in the same cycle.
  ///   - countsSettledOnly: Take answers that do not count in a score for unknown: those that nobody has confirmed, and
  ///     "not applicable" where it is not open.
  public func evaluationContext(
    of submission: Submission, companions: [Submission], countsSettledOnly: Bool = false
  ) -> EvaluationContext {
    let files = ([submission] + companions).map { AnsweredQuestionnaire($0, in: self) }
    guard countsSettledOnly else {
      return evaluationContext(of: submission) { files.understood(to: $0)?.answer }
    }
    return evaluationContext(of: submission) { question in
      guard let (answer, file) = files.understood(to: question) else { return nil }
      return isSettled(answer, in: file.submission) ? answer : nil
    }
  }

  /// The same with answers from elsewhere.
  func evaluationContext(of submission: Submission, answer: @escaping (String) -> Answer?) -> EvaluationContext {
    let (participation, state) = (region(of: submission.state).flatMap(participation), submission.state)
    let day = submission.asOf
    return EvaluationContext(
      answer: answer,
      isParty: { participation?[state: state, instrument: $0]?.isBound(on: day) ?? .unknown },
      hasReservation: { participation?[state: state, instrument: $0]?.hasReservations.map(Truth.init) ?? .unknown })
  }
}

extension Corpus {
  /// What was known on a day: without submissions that were received later, and without what states did about agreements
  /// later.
  ///
  /// - Complexity: O(*n*) in the submissions and the entries on participation.
  public func known(on day: CalendarDate) -> Corpus {
    var corpus = self
    corpus.submissions.removeAll { dayOfReceipt(of: $0) > day }
    corpus.participations = participations.map { $0.known(on: day) }
    corpus.publishedFindings = publishedFindings.map { $0.known(on: day) }
    return corpus
  }

  /// Whether an answer takes its question out of a score: it says that the question does not apply, gives a reason, and
  /// may. It may where the question says so; where the question says nothing, if it asks about provisions that all leave
  /// a party a way out.
  public func leavesOut(_ answer: Answer, to question: Question) -> Bool {
    guard answer.isNotApplicable, question.allowsNotApplicable, !answer.reasons.isEmpty else { return false }
    if question.statedNotApplicable == true { return true }
    return !question.provisions.isEmpty
      && question.provisions.allSatisfy { instruments[provision: $0]?.leavesWayOut ?? false }
  }

  /// Whether an answer counts as it stands.
  private func isSettled(_ answer: Answer, in submission: Submission) -> Bool {
    guard !answer.needsConfirmation else { return false }
    guard answer.isNotApplicable, let question = questionnaires[submission.questionnaire]?[question: answer.question]
    else { return true }
    return leavesOut(answer, to: question)
  }

  /// What each submission's state delivered of other questionnaires in its cycle, as far as it counts.
  ///
  /// - Returns: Looks it up.
  /// - Complexity: O(*n* log *n*) to build, O(*q*) to look up for *q* questionnaires.
  public func companions() -> @Sendable (Submission) -> [Submission] {
    let dossiers = self.dossiers
    return { submission in
      dossiers[submission.dossier, default: []].filter { $0.questionnaire.id != submission.questionnaire.id }
    }
  }

  /// The submissions of each submission's state to the same questionnaire, in whatever version, in its cycle.
  ///
  /// - Returns: Looks them up, or returns nil if there is but the one.
  /// - Complexity: O(*n*) to build, O(1) to look up.
  public func duplicates() -> @Sendable (Submission) -> Duplicates? {
    var counts: [String: Int] = [:]
    for submission in submissions { counts[submission.occasion, default: 0] += 1 }
    for arrival in returned { counts[arrival.occasion, default: 0] += 1 }
    let found = counts
    let groups = Dictionary(grouping: submissions, by: { $0.occasion })
    return { submission in
      guard let count = found[submission.occasion], count > 1 else { return nil }
      let inForce = groups[submission.occasion].flatMap { Self.inForce(among: $0) }
      return Duplicates(inForce: inForce?.file, isFinal: inForce?.status == .final, count: count)
    }
  }

  /// What each submission's state delivered of the same questionnaire, in whatever version, in the cycle before.
  ///
  /// - Returns: Looks it up, or nil if there is nothing.
  /// - Complexity: O(*n* log *n*) to build, O(*c*) to look up for *c* cycles.
  public func predecessors() -> @Sendable (Submission) -> Submission? {
    let groups = Dictionary(grouping: submissionsInForce) { "\($0.state) \($0.questionnaire.id)" }
      .mapValues { $0.sorted { $0.date < $1.date } }
    return { submission in
      groups["\(submission.state) \(submission.questionnaire.id)"]?
        .last { $0.cycle != submission.cycle && $0.date < submission.date }
    }
  }

  /// For each state, questionnaire and cycle the one submission that counts: a final one before a draft, then the
  /// latest, then the last by path. In the order of the paths.
  public var submissionsInForce: [Submission] {
    Dictionary(grouping: submissions, by: { $0.occasion }).values.compactMap { Self.inForce(among: $0) }
      .sorted { $0.file < $1.file }
  }

  /// The submissions that count, by state and cycle (``Submission/dossier``), each in the order of the paths.
  package var dossiers: [String: [Submission]] { Dictionary(grouping: submissionsInForce, by: { $0.dossier }) }

  /// The one of several submissions to one questionnaire that counts.
  private static func inForce(among candidates: [Submission]) -> Submission? {
    candidates.max { a, b in
      (a.status == .final ? 1 : 0, a.date, a.file) < (b.status == .final ? 1 : 0, b.date, b.file)
    }
  }

  /// The day on which a submission was received, or the day that it bears where no register tells.
  public func dayOfReceipt(of submission: Submission) -> CalendarDate {
    received[submission.file]?.own ?? submission.date
  }

  /// The day on which the first final submission was received whose place a submission takes, which decides whether it is
  /// on time; the day that it bears where no register tells.
  public func firstReceipt(of submission: Submission) -> CalendarDate {
    received[submission.file]?.first ?? submission.date
  }
}

extension Submission {
  /// The key under which exactly one submission counts: its state, questionnaire and cycle.
  fileprivate var occasion: String { "\(state) \(questionnaire.id) \(cycle)" }

  /// The key of all that a state delivers in a cycle, whose conditions may look at one another.
  package var dossier: String { "\(state) \(cycle)" }
}

extension Arrival {
  /// The key under which one submission counts.
  package var occasion: String { "\(state) \(questionnaire) \(cycle)" }
}
