import PalermoModel
import PalermoScoring

/// Says whether the gaps of one state in two cycles can be compared.
struct StateComparison {
  let before: StateInCycle
  let after: StateInCycle
  let links: QuestionLinks

  init(before: StateInCycle, after: StateInCycle, crosswalks: [Crosswalk]) {
    (self.before, self.after) = (before, after)
    // A questionnaire that the state answered in only one cycle is used for both: that it was not delivered is a
    // different obstacle from its no longer being asked.
    let (old, new) = (before.questionnaires, after.questionnaires)
    links = QuestionLinks(
      from: old + new.filter { here in !old.contains { $0.key.id == here.key.id } },
      to: new + old.filter { here in !new.contains { $0.key.id == here.key.id } }, crosswalks: crosswalks)
  }

  /// Why something cannot be compared, under its name of the later cycle where there is one. Returns nil if it can.
  func obstacle(_ subject: GapChange.Subject) -> ComparisonObstacle? {
    switch subject.kind {
    case .treaty: nil
    case .delivery: deliveryObstacle(subject.name)
    case .duty, .notification: dutyObstacle(subject.name)
    case .evidence: questionObstacle(subject.name, Self.evidenceObstacle)
    case .knowledge: questionObstacle(subject.name, Self.knowledgeObstacle)
    }
  }

  private func deliveryObstacle(_ questionnaire: String) -> ComparisonObstacle? {
    let records = [before.delivery(questionnaire), after.delivery(questionnaire)].compactMap { $0 }
    if records.count < 2 { return .notDue }
    return records.contains { $0.isParty == .no } ? .notInForce : nil
  }

  // MARK: Questions

  private func questionObstacle(
    _ name: String, _ check: (StateInCycle.Reply) -> ComparisonObstacle?
  ) -> ComparisonObstacle? {
    // A name that the later cycle does not have belongs to the earlier one.
    switch after.reply(to: name) == nil ? links.successor(of: name) : links.origin(of: name) {
    case .broken(let reason): return ComparisonObstacle(reason)
    case .same(let other, _):
      let (old, new) = after.reply(to: name) == nil ? (name, other) : (other, name)
      guard let one = before.reply(to: old), let other = after.reply(to: new) else { return .notDelivered }
      return check(one) ?? check(other)
    }
  }

  private static func evidenceObstacle(_ reply: StateInCycle.Reply) -> ComparisonObstacle? {
    if reply.isPublished { return .notDelivered }
    guard reply.question.evidence.contains(where: { $0.values.contains("yes") && $0.kind == .legislation }) else {
      return .notAsked
    }
    if reply.answer?.isWithheld == true { return .confidential }
    guard let answer = reply.answer, answer.isAnswered else { return reply.relevance == .no ? .notAsked : .notAnswered }
    return answer.isNotApplicable ? .notAsked : nil
  }

  private static func knowledgeObstacle(_ reply: StateInCycle.Reply) -> ComparisonObstacle? {
    if reply.isPublished && reply.answer == nil { return .notDelivered }
    if reply.answer?.isWithheld == true { return .confidential }
    return reply.question.isRequired && reply.relevance == .yes ? nil : .notAsked
  }

  // MARK: Duties

  private func dutyObstacle(_ subject: String) -> ComparisonObstacle? {
    let (one, other) = (before.duty(subject), after.duty(subject))
    if let obstacle = one.flatMap({ linkObstacle($0, links.successor, other, after) }) { return obstacle }
    if let obstacle = other.flatMap({ linkObstacle($0, links.origin, one, before) }) { return obstacle }
    guard let one, let other else {
      return before.isReserved(subject) || after.isReserved(subject) ? .reserved : .questionRemoved
    }
    return Self.knowledgeObstacle(one) ?? Self.knowledgeObstacle(other)
  }

  /// Whether the questions behind a duty are those behind it in the other cycle.
  private func linkObstacle(
    _ duty: DutyScore, _ link: (String) -> QuestionLinks.Link, _ other: DutyScore?, _ cycle: StateInCycle
  ) -> ComparisonObstacle? {
    let others = other.map { Set($0.questions.map(\.question)) }
    for question in duty.questions {
      switch link(question.question) {
      case .broken(let reason): return ComparisonObstacle(reason)
      case .same(let name, _):
        guard cycle.reply(to: name) != nil else { return .notDelivered }
        // The question is asked in both cycles, but in one of them not about this duty.
        if let others, !others.contains(name) { return .scaleChanged }
      }
    }
    return nil
  }

  private static func knowledgeObstacle(_ duty: DutyScore) -> ComparisonObstacle? {
    if duty.questions.contains(where: \.isWithheld) { return .confidential }
    guard let interval = duty.interval else {
      return duty.provisions.contains { $0.exemption == .notAParty } ? .notInForce : .notAsked
    }
    let isKnown = duty.isCertain && (interval.low == 1 || (interval.high < 1 && duty.isAnswered))
    return isKnown ? nil : .notAnswered
  }
}
