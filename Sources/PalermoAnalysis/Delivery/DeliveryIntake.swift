public import PalermoModel

/// What arrived, as far as the status of deliveries needs it: taken from the submissions, or from a register.
public struct DeliveryIntake: Sendable {
  /// What counts of one questionnaire from one state.
  public struct Item: Hashable, Sendable {
    /// Code of the state.
    public let state: String
    /// Id of the questionnaire.
    public let questionnaire: String
    /// Whether it is final, and not a draft.
    public let isFinal: Bool
    /// The day on which it was received.
    public let received: CalendarDate
    /// The day on which the first final one that was accepted was received. Nil for a draft.
    public let first: CalendarDate?
    /// Relevant required questions, answered and in all. Nil if they could not be counted.
    public let completeness: Completeness?

    /// What counts, from its parts.
    public init(
      state: String, questionnaire: String, isFinal: Bool, received: CalendarDate, first: CalendarDate?,
      completeness: Completeness?
    ) {
      (self.state, self.questionnaire, self.isFinal) = (state, questionnaire, isFinal)
      (self.received, self.first, self.completeness) = (received, first, completeness)
    }
  }

  /// What counts: at most one item for each state and questionnaire of the cycle.
  public let items: [Item]
  /// What was returned, of whatever cycle.
  public let returned: [Arrival]
  /// Everything else that arrived, of whatever cycle.
  public let others: [Arrival]
  /// Whether answers are made up.
  public let isExercise: Bool

  /// What arrived, from its parts.
  public init(items: [Item], returned: [Arrival], others: [Arrival], isExercise: Bool) {
    (self.items, self.returned, self.others, self.isExercise) = (items, returned, others, isExercise)
  }
}

extension DeliveryIntake {
  /// What the submissions of a corpus say.
  ///
  /// Only submissions of the state itself are deliveries, not what a peer or a published source says of it. A question
  /// that is relevant only because of a confidential answer is not counted, so that no number reveals that answer.
  ///
  /// - Complexity: O(*n* log *n*) in the submissions, and O(*a*) in the answers of the cycle.
  init(of region: Region, in cycle: Cycle, corpus: Corpus) {
    var delivered = corpus
    delivered.submissions.removeAll { submission in
      submission.cycle != cycle.id || region[state: submission.state] == nil || !submission.isDelivery
    }
    let companions = delivered.companions()
    let first = Dictionary(
      delivered.submissions.filter { $0.status == .final }.map {
        ("\($0.state) \($0.questionnaire.id)", corpus.firstReceipt(of: $0))
      }, uniquingKeysWith: min)
    let isDue = Set(cycle.deliveries.map(\.questionnaire.id))
    let items = delivered.submissionsInForce.filter { isDue.contains($0.questionnaire.id) }.map { submission in
      let completeness = corpus.questionnaires[submission.questionnaire].map { questionnaire in
        Completeness(
          of: submission, to: questionnaire,
          in: corpus.evaluationContext(
            of: submission, companions: companions(submission)))
      }
      return Item(
        state: submission.state, questionnaire: submission.questionnaire.id, isFinal: submission.status == .final,
        received: corpus.dayOfReceipt(of: submission),
        first: first["\(submission.state) \(submission.questionnaire.id)"],
        completeness: completeness)
    }
    self.init(
      items: items, returned: corpus.toBeMended.filter(\.isDelivery),
      others: corpus.submissions.filter(\.isDelivery).map(Arrival.init),
      isExercise: delivered.submissions.contains { $0.source.kind == .exercise })
  }
}
