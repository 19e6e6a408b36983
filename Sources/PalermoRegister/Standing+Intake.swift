public import PalermoAnalysis
public import PalermoModel

extension [Standing] {
  /// What they tell of deliveries, without a look at the files.
  ///
  /// - Parameters:
  ///   - cycle: The id of the cycle.
  ///   - edition: For whom: a publication knows of no draft, and of no name of a file.
  /// - Complexity: O(*n* log *n*) in the arrivals.
  public func intake(of cycle: String, for edition: Edition) -> DeliveryIntake {
    let isPublic = edition == .public
    let standings = filter { standing in
      standing.claim?.isDelivery == true && !(isPublic && standing.claim?.status == .draft)
    }
    func arrival(_ standing: Standing) -> Arrival? { isPublic ? standing.arrival?.published : standing.arrival }
    let accepted = standings.filter { $0.outcome == .accepted }
    let first = Dictionary(
      accepted.filter { $0.claim?.status == .final }.compactMap { standing in
        standing.link.occasion.map { ($0, standing.link.entry.time.day) }
      }, uniquingKeysWith: Swift.min)
    let items = accepted.inForce().filter { $0.claim?.cycle == cycle }.compactMap { standing -> DeliveryIntake.Item? in
      guard let claim = standing.claim, let state = claim.state, let questionnaire = claim.questionnaire else {
        return nil
      }
      return DeliveryIntake.Item(
        state: state, questionnaire: questionnaire, isFinal: claim.status == .final,
        received: standing.link.entry.time.day,
        first: claim.status == .final ? standing.link.occasion.flatMap { first[$0] } : nil,
        completeness: standing.link.entry.verdict?.completeness)
    }
    return DeliveryIntake(
      items: items, returned: standings.filter(\.isToBeMended).compactMap(arrival),
      others: accepted.compactMap(arrival), isExercise: standings.contains { $0.claim?.source == .exercise })
  }
}

extension Standing {
  /// What the file says of itself, received on the day of its entry. Nil for what is no submission.
  public var arrival: Arrival? {
    guard let claim else { return nil }
    return Arrival(
      file: "\(link.name) \(link.entry.received?.name ?? "")", state: claim.state ?? "",
      questionnaire: claim.questionnaire ?? "", cycle: claim.cycle ?? "", date: claim.date,
      received: link.entry.time.day,
      isFinal: claim.status != .draft, isDelivery: claim.isDelivery)
  }
}

extension RegisterEntry.Claim {
  /// Whether the state itself sent it, or is said to in an exercise.
  public var isDelivery: Bool { source == .own || source == .exercise }
}

extension RegisterEntry.RecordedVerdict {
  /// How much is answered, if that is on record.
  fileprivate var completeness: Completeness? {
    answered.flatMap { answered in required.map { Completeness(answered: answered, required: $0) } }
  }
}
