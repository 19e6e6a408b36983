import PalermoModel

/// What one state answers to all the questionnaires that it delivers, as they depend on each other.
struct StateAnswers {
  let state: State
  let deliveries: [DeliveryPlan.Delivery]
  let participation: Participation
  let maker: ChoiceMaker
  /// By id of the question.
  private(set) var choices: [String: Choice] = [:]
  private let questions: [String: Question]

  init(state: State, deliveries: [DeliveryPlan.Delivery], participation: Participation, maker: ChoiceMaker) {
    (self.state, self.deliveries) = (state, deliveries)
    (self.participation, self.maker) = (participation, maker)
    questions = Dictionary(
      deliveries.flatMap(\.questionnaire.questions).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    settle()
  }

  /// The question with this id, if the state is asked it in one of its questionnaires.
  subscript(question id: String) -> Question? { questions[id] }

  /// Changes an answer and with it what is relevant.
  mutating func choose(_ values: [String], for question: String) {
    choices[question] = .values(values)
  }

  /// The facts that conditions of a delivered questionnaire are evaluated on.
  func evaluationContext(of delivery: DeliveryPlan.Delivery) -> EvaluationContext {
    EvaluationContext(
      answer: { id in choices[id]?.answer(to: id) },
      isParty: { participation[state: state.code, instrument: $0]?.isBound(on: delivery.date) ?? .unknown },
      hasReservation: { participation[state: state.code, instrument: $0]?.hasReservations.map(Truth.init) ?? .unknown })
  }

  /// Answers what has become relevant and drops what no longer is, until nothing changes.
  mutating func settle() {
    // Conditions depend on each other without cycles, so that a round for each level is enough.
    for _ in 0..<16 {
      let before = choices
      for delivery in deliveries {
        for section in delivery.questionnaire.sections {
          for question in section.questions {
            if !isRelevant(question, in: delivery) {
              choices[question.id] = nil
            } else if choices[question.id] == nil {
              choices[question.id] = maker.choice(of: state, to: question, in: section)
            }
          }
        }
      }
      if choices == before { return }
    }
  }

  /// Leaves blanks in the drafts, and drops the answers that are asked for only because of what is now blank.
  mutating func leaveBlanks(seed: UInt64) {
    var random = SplitMix64(seed: seed, "blanks", state.code)
    for delivery in deliveries where delivery.status == .draft {
      for question in delivery.questionnaire.questions where random.chance(35) { choices[question.id] = nil }
    }
    var changed = true
    while changed {
      changed = false
      for delivery in deliveries {
        for question in delivery.questionnaire.questions
        where choices[question.id] != nil && !isRelevant(question, in: delivery) {
          choices[question.id] = nil
          changed = true
        }
      }
    }
  }

  private func isRelevant(_ question: Question, in delivery: DeliveryPlan.Delivery) -> Bool {
    evaluationContext(of: delivery).relevance(of: question) == .yes
  }
}
