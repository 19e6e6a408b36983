import PalermoModel

/// Who delivers a questionnaire, when, and whether it is complete.
struct DeliveryPlan {
  /// A questionnaire that a state delivers.
  struct Delivery {
    let questionnaire: Questionnaire
    let status: Submission.Status
    let date: CalendarDate
  }

  let region: Region
  let participation: Participation
  let cycle: ExerciseCycle
  let seed: UInt64

  /// The deliveries of a questionnaire by code of the state; states that deliver nothing are left out.
  ///
  /// Of the parties three in four are on time; of the others, which are not asked, one answers all the same.
  func deliveries(of questionnaire: Questionnaire) -> [String: Delivery] {
    var random = SplitMix64(seed: seed, "delivery", cycle.id, questionnaire.key.id)
    let codes = random.shuffled(region.states.map(\.code))
    let parties = codes.filter { isParty($0, questionnaire) }
    var deliveries: [String: Delivery] = [:]
    for (rank, code) in parties.enumerated() {
      deliveries[code] = delivery(questionnaire, percentile: 100 * rank / parties.count, &random)
    }
    if let volunteer = codes.first(where: { !isParty($0, questionnaire) }), codes.count >= 8 {
      deliveries[volunteer] = delivery(questionnaire, percentile: 0, &random)
    }
    return deliveries
  }

  private func delivery(_ questionnaire: Questionnaire, percentile: Int, _ random: inout SplitMix64) -> Delivery? {
    let due = cycle.due
    return switch percentile {
    case ..<75:
      Delivery(
        questionnaire: questionnaire, status: .final,
        date: random.date(in: cycle.opens.adding(days: 45)...due))
    case ..<83:
      Delivery(
        questionnaire: questionnaire, status: .final, date: random.date(in: due.adding(days: 1)...due.adding(days: 75)))
    case ..<93:
      Delivery(
        questionnaire: questionnaire, status: .draft,
        date: random.date(in: due.adding(days: -60)...due.adding(days: 20)))
    default: nil
    }
  }

  private func isParty(_ code: String, _ questionnaire: Questionnaire) -> Bool {
    participation[state: code, instrument: questionnaire.instrument]?.isBound(on: cycle.due) == .yes
  }
}
