public import PalermoModel

/// What differs between two submissions of one state.
///
/// Of submissions as they are published (`Corpus.published`) an answer that is withheld in either is not compared: not
/// even whether it differs is told.
public struct SubmissionDiff: Sendable, Encodable {
  /// A part of an answer.
  public enum Aspect: String, CaseIterable, Sendable, Encodable {
    case value, text, other, figure, authority, link, reference, explanation, evidence, assistance
    /// Whether it is confidential.
    case confidentiality
    /// Whether it is still to be confirmed.
    case confirmation
  }

  /// What happened to an answer from the first submission to the second.
  public enum Kind: String, CaseIterable, Sendable, Encodable { case added, removed, changed }

  /// A difference in one part of an answer.
  public struct Part: Hashable, Sendable, Encodable {
    /// Which part of the answer differs.
    public let aspect: Aspect
    /// The entries of the first submission alone.
    public let removed: [String]
    /// The entries of the second submission alone.
    public let added: [String]
  }

  /// An answer that differs.
  public struct Change: Hashable, Sendable, Encodable {
    /// The question, by its id in the second submission; in the first one for an answer that is gone.
    public let question: String
    /// Its id in the first submission. Nil if it is the same.
    public let formerly: String?
    /// Whether the answer was added, removed or changed.
    public let kind: Kind
    /// Whether it is confidential in either submission. Never in what is published.
    public let isConfidential: Bool
    /// The parts that differ, in the order of ``Aspect``.
    public let parts: [Part]
  }

  /// A question that is put to the state after one submission and not after the other.
  public struct Consequence: Hashable, Sendable, Encodable {
    /// Id of the question in the second submission.
    public let question: String
    /// Whether it is asked after the second submission.
    public let isAsked: Bool
  }

  /// An answer that cannot be compared.
  public struct NotCompared: Hashable, Sendable, Encodable {
    /// Id of the question, in the submission that ``isOld`` tells.
    public let question: String
    /// Whether it is an answer of the first submission.
    public let isOld: Bool
    /// Why it cannot be compared.
    public let obstacle: ComparisonObstacle
  }

  /// One of the two submissions.
  public struct Side: Hashable, Sendable, Encodable {
    /// Id of the questionnaire.
    public let questionnaire: String
    /// Version of the questionnaire.
    public let version: String
    /// Id of the cycle.
    public let cycle: String
    /// Whether it is a draft or final.
    public let status: Submission.Status
    /// Day that it bears: of the delivery or, for a draft, of the last change.
    public let date: CalendarDate
  }

  /// Code of the state.
  public let state: String
  /// Whether the answers are made up.
  public let isExercise: Bool
  /// The first submission.
  public let from: Side
  /// The second submission.
  public let to: Side
  /// In the order of the questionnaire.
  public let changes: [Change]
  /// Questions that the changed answers open or close, in the order of the questionnaire.
  public let consequences: [Consequence]
  /// Answers that cannot be compared: first those of the second submission or of both, then those of the first alone.
  public let notCompared: [NotCompared]
  /// Answers that are the same in both.
  public let unchanged: Int

  /// Whether no answer differs.
  public var isEmpty: Bool { changes.isEmpty && consequences.isEmpty && notCompared.isEmpty }

  /// Compares two submissions of one state to a questionnaire, or to two versions of it.
  ///
  /// - Parameters:
  ///   - old: The first submission.
  ///   - new: The second one.
  ///   - corpus: The questionnaires, in both versions; the crosswalks between these; the participation.
  /// - Returns: Nil if a version of the questionnaire is not at hand.
  /// - Complexity: O(*n* log *n*) in the answers, beside the comparison of the versions.
  public init?(from old: Submission, to new: Submission, corpus: Corpus) {
    // The comparison of versions goes from the earlier to the later one.
    guard old.questionnaire.id != new.questionnaire.id || !(new.questionnaire < old.questionnaire) else {
      guard let mirror = SubmissionDiff(from: new, to: old, corpus: corpus) else { return nil }
      self = mirror.mirrored
      return
    }
    guard let form = corpus.questionnaires[old.questionnaire], let newForm = corpus.questionnaires[new.questionnaire]
    else {
      return nil
    }
    (state, from, to) = (new.state, Side(old), Side(new))
    isExercise = [old, new].contains { $0.source.kind == .exercise }
    let links = QuestionLinks(from: [form], to: [newForm], crosswalks: corpus.crosswalks)
    var comparison = Comparison(old: old, new: new, links: links)
    for question in newForm.questions { comparison.compare(question) }
    for question in form.questions { comparison.addUnlinked(question) }
    (changes, notCompared, unchanged) = (comparison.changes, comparison.notCompared, comparison.unchanged)
    consequences = Self.consequences(old, form, new, newForm, links, corpus)
  }

  /// The same with the submissions in the other order.
  public var mirrored: SubmissionDiff {
    SubmissionDiff(
      state: state, isExercise: isExercise, from: to, to: from,
      changes: changes.map { change in
        Change(
          question: change.formerly ?? change.question, formerly: change.formerly == nil ? nil : change.question,
          kind: change.kind.mirrored, isConfidential: change.isConfidential,
          parts: change.parts.map { Part(aspect: $0.aspect, removed: $0.added, added: $0.removed) })
      },
      consequences: consequences.map { Consequence(question: $0.question, isAsked: !$0.isAsked) },
      notCompared: notCompared.map {
        NotCompared(question: $0.question, isOld: !$0.isOld, obstacle: $0.obstacle.mirrored)
      },
      unchanged: unchanged)
  }

  private init(
    state: String, isExercise: Bool, from: Side, to: Side, changes: [Change], consequences: [Consequence],
    notCompared: [NotCompared], unchanged: Int
  ) {
    (self.state, self.isExercise, self.from, self.to, self.changes) = (state, isExercise, from, to, changes)
    (self.consequences, self.notCompared, self.unchanged) = (consequences, notCompared, unchanged)
  }

  /// The questions that are asked after one submission and not after the other. One that is withheld is left out.
  private static func consequences(
    _ old: Submission, _ form: Questionnaire, _ new: Submission, _ newForm: Questionnaire, _ links: QuestionLinks,
    _ corpus: Corpus
  ) -> [Consequence] {
    let before = corpus.evaluationContext(of: old, companions: [])
    let after = corpus.evaluationContext(of: new, companions: [])
    return newForm.questions.compactMap { question in
      guard case .same(let formerly, _) = links.origin(of: question.id), let former = form[question: formerly],
        old[question: formerly]?.isWithheld != true, new[question: question.id]?.isWithheld != true
      else { return nil }
      let wasAsked = before.relevance(of: former) != .no
      let isAsked = after.relevance(of: question) != .no
      return wasAsked == isAsked ? nil : Consequence(question: question.id, isAsked: isAsked)
    }
  }
}

/// The comparison of two submissions while it is made.
private struct Comparison {
  let old: Submission
  let new: Submission
  let links: QuestionLinks
  private(set) var changes: [SubmissionDiff.Change] = []
  private(set) var notCompared: [SubmissionDiff.NotCompared] = []
  private(set) var unchanged = 0

  init(old: Submission, new: Submission, links: QuestionLinks) {
    (self.old, self.new, self.links) = (old, new, links)
  }

  /// Compares the answers to a question of the second submission.
  mutating func compare(_ question: Question) {
    let answer = new[question: question.id]
    switch links.origin(of: question.id) {
    case .broken(let reason):
      guard answer?.isGiven == true || answer?.isWithheld == true else { return }
      notCompared.append(.init(question: question.id, isOld: false, obstacle: ComparisonObstacle(reason)))
    case .same(let formerly, let values):
      compare(old[question: formerly], answer, question.id, formerly, values)
    }
  }

  /// Takes up the answer to a question of the first submission that has no counterpart in the second.
  mutating func addUnlinked(_ question: Question) {
    guard case .broken(let reason) = links.successor(of: question.id), let answer = old[question: question.id],
      answer.isGiven || answer.isWithheld
    else { return }
    notCompared.append(.init(question: question.id, isOld: true, obstacle: ComparisonObstacle(reason)))
  }

  private mutating func compare(
    _ before: Answer?, _ after: Answer?, _ question: String, _ formerly: String, _ values: [String: String]
  ) {
    if before?.isWithheld == true || after?.isWithheld == true {
      return notCompared.append(.init(question: question, isOld: false, obstacle: .confidential))
    }
    let (before, after) = (before.flatMap { $0.isGiven ? $0 : nil }, after.flatMap { $0.isGiven ? $0 : nil })
    guard before != nil || after != nil else { return }
    let parts = SubmissionDiff.Aspect.allCases.compactMap { aspect in
      SubmissionDiff.Part(aspect, before?.contents(of: aspect, values) ?? [], after?.contents(of: aspect) ?? [])
    }
    if parts.isEmpty {
      unchanged += 1
      return
    }
    let isConfidential = before?.isConfidential == true || after?.isConfidential == true
    changes.append(
      SubmissionDiff.Change(
        question: question, formerly: formerly == question ? nil : formerly,
        kind: before == nil ? .added : after == nil ? .removed : .changed, isConfidential: isConfidential, parts: parts)
    )
  }
}

extension SubmissionDiff.Part {
  /// The difference between two lists, each entry as often as it occurs. Returns nil if there is none.
  fileprivate init?(_ aspect: SubmissionDiff.Aspect, _ before: [String], _ after: [String]) {
    let (gone, come) = (Self.rest(of: before, without: after), Self.rest(of: after, without: before))
    if gone.isEmpty && come.isEmpty { return nil }
    (self.aspect, removed, added) = (aspect, gone, come)
  }

  /// The entries without the first ones that have a counterpart.
  private static func rest(of entries: [String], without others: [String]) -> [String] {
    var counts = others.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return entries.filter { entry in
      guard let count = counts[entry], count > 0 else { return true }
      counts[entry] = count - 1
      return false
    }
  }
}

extension SubmissionDiff.Side {
  fileprivate init(_ submission: Submission) {
    (questionnaire, version) = (submission.questionnaire.id, submission.questionnaire.version)
    (cycle, status, date) = (submission.cycle, submission.status, submission.date)
  }
}

extension SubmissionDiff.Kind {
  fileprivate var mirrored: Self {
    switch self {
    case .added: .removed
    case .removed: .added
    case .changed: .changed
    }
  }
}

extension ComparisonObstacle {
  /// The obstacle as seen from the other side.
  fileprivate var mirrored: Self {
    switch self {
    case .questionRemoved: .questionAdded
    case .questionAdded: .questionRemoved
    case .questionSplit: .questionMerged
    case .questionMerged: .questionSplit
    case .scaleChanged, .wordingChanged, .notDelivered, .notDue, .notInForce, .reserved, .notAsked, .notAnswered,
      .confidential, .dateUnknown:
      self
    }
  }
}
