public import PalermoModel

/// What is due in a cycle, what arrived of it and when: the timely and full delivery that action 2.1 of the OAS work
/// programme asks for.
public struct DeliveryStatus: Sendable {
  /// A part of the states, such as a subregion, and what it delivered.
  public struct Group: Sendable {
    /// Code of the subregion or grouping.
    public let code: String
    /// What the group is called.
    public let name: LocalizedText
    /// What its states delivered, and what is due from them.
    public let rate: DeliveryRate
  }

  /// The states that the status is about.
  public let region: Region
  /// What is due, and when.
  public let cycle: Cycle
  /// The day of the status. Nil if every due day counts as passed.
  public let today: CalendarDate?
  /// What arrived of each questionnaire: by state and then by questionnaire, each in the order of its file.
  public let records: [DeliveryRecord]
  /// What was returned of this cycle, in the order of the paths.
  public let returned: [Arrival]
  /// What arrived and names a state, a questionnaire or a cycle that is not known, in the order of the paths.
  public let unassigned: [UnassignedArrival]
  /// Whether the states or their answers are made up.
  public let isExercise: Bool

  /// Computes what the states of a region delivered.
  ///
  /// - Parameters:
  ///   - region: The states.
  ///   - cycle: What is due and when.
  ///   - corpus: The questionnaires, the participation and the submissions.
  ///   - intake: What arrived, where a register tells it; the submissions of the corpus unless stated.
  ///   - today: The day of the status: what came later is left out. Nil if every due day counts as passed.
  /// - Complexity: O(*s* · *q*) for *s* states and *q* questionnaires, and O(*n*) in the number of answers.
  public init(
    of region: Region, in cycle: Cycle, corpus: Corpus, intake: DeliveryIntake? = nil, today: CalendarDate? = nil
  ) {
    (self.region, self.cycle, self.today) = (region, cycle, today)
    let corpus = today.map(corpus.known) ?? corpus
    let intake = intake ?? DeliveryIntake(of: region, in: cycle, corpus: corpus)
    let items = Dictionary(
      intake.items.map { (Key(state: $0.state, questionnaire: $0.questionnaire), $0) },
      uniquingKeysWith: { first, _ in first })
    returned = intake.returned.filter { $0.cycle == cycle.id && region[state: $0.state] != nil }
      .sorted { $0.file < $1.file }
    unassigned = (intake.returned + intake.others).unassigned(to: cycle, in: region, corpus)
    let isReturned = Set(returned.map { Key(state: $0.state, questionnaire: $0.questionnaire) })
    let isMeant = Set(
      unassigned.map { Key(state: $0.meantState ?? "", questionnaire: $0.meantQuestionnaire ?? "") })
    records = region.states.flatMap { state in
      cycle.deliveries.map { delivery in
        let key = Key(state: state.code, questionnaire: delivery.questionnaire.id)
        return DeliveryRecord(
          delivery, of: state.code, items[key], isReturned: isReturned.contains(key), isMeant: isMeant.contains(key),
          corpus, today)
      }
    }
    isExercise = region.kind == .fictional || intake.isExercise
  }

  private struct Key: Hashable {
    let state: String
    let questionnaire: String
  }

  /// What one state delivered, in the order of the cycle.
  public func records(of state: String) -> [DeliveryRecord] { records.filter { $0.state == state } }

  /// How many of all questionnaires due have arrived.
  public var rate: DeliveryRate { DeliveryRate(records) }

  /// How many states have delivered a questionnaire, by its id.
  public func rate(of questionnaire: String) -> DeliveryRate {
    DeliveryRate(records.filter { $0.questionnaire == questionnaire })
  }

  /// The rates of the subregions, then of the groupings. A state can be in several groupings, or in none.
  public var groups: [Group] {
    func group(_ group: StateGroup, _ isMember: (State) -> Bool) -> Group {
      let members = Set(region.states.filter(isMember).map(\.code))
      return Group(
        code: group.code, name: group.name, rate: DeliveryRate(records.filter { members.contains($0.state) }))
    }
    return region.subregions.map { subregion in group(subregion) { $0.subregion == subregion.code } }
      + region.groupings.map { grouping in group(grouping) { $0.groupings.contains(grouping.code) } }
  }

  /// The deadlines of the cycle for one state. Once a state has delivered all that is due from it, what follows the
  /// answers is counted from the day of the last of them.
  public func deadlines(of state: String) -> [Deadline] {
    let due = records(of: state).filter { $0.isParty != .no }
    guard !due.isEmpty, due.allSatisfy(\.status.isReply), let last = due.compactMap(\.delivered).max() else {
      return cycle.deadlines()
    }
    return cycle.deadlines(reached: [Cycle.answersStep: last])
  }

  /// The due days and deadlines from today on, earliest first; none when it is not known what day today is.
  public var next: [CalendarDate] {
    guard let today else { return [] }
    let days = cycle.deliveries.map(\.due) + cycle.deadlines().compactMap(\.day)
    return Set(days.filter { $0 >= today }).sorted()
  }
}

extension DeliveryRecord {
  /// - Parameters:
  ///   - item: What counts.
  ///   - isReturned: Whether something that was returned arrived.
  ///   - isMeant: Whether something arrived that cannot be assigned and probably is this.
  fileprivate init(
    _ delivery: Cycle.Delivery, of state: String, _ item: DeliveryIntake.Item?, isReturned: Bool, isMeant: Bool,
    _ corpus: Corpus, _ today: CalendarDate?
  ) {
    let key =
      corpus.questionnaires[delivery.questionnaire] == nil ? corpus.latestVersion(of: delivery.questionnaire.id) : nil
    instrument = corpus.questionnaires[key ?? delivery.questionnaire]?.instrument ?? ""
    (self.state, questionnaire, due) = (state, delivery.questionnaire.id, delivery.due)
    let participation = corpus.treatyStatus(of: state, for: instrument)
    (isParty, isVerified) = (participation?.isBound(on: due) ?? .unknown, participation?.confidence == .verified)
    let isPast = today.map { $0 > delivery.due } ?? true
    let isFinal = item?.isFinal ?? false
    delivered = item.map { $0.first ?? $0.received }
    status =
      if let delivered, isFinal || !isReturned {
        isParty == .no ? .voluntary : !isFinal ? .draft : delivered > due ? .late : .onTime
      } else if isReturned {
        .returned
      } else if isMeant {
        .unassigned
      } else {
        isParty == .no ? .notDue : isPast ? .missing : .awaited
      }
    amended = isFinal ? item.flatMap { $0.received == $0.first ? nil : $0.received } : nil
    let end = isFinal ? delivered : today
    let isCounted = isParty != .no && status != .returned && status != .unassigned
    daysLate = isCounted ? end.map(delivery.due.days).flatMap { $0 > 0 ? $0 : nil } : nil
    completeness = item?.completeness
  }
}
