public import PalermoModel

/// How states answered about one provision, as the tables of United Nations reports count it.
public struct ProvisionCount: Sendable {
  /// Code of the instrument of the provision.
  public let instrument: String
  /// Id of the cycle.
  public let cycle: String
  /// The provision that is counted.
  public let provision: Provision
  /// The states that delivered the questionnaire: those counted below.
  public let respondents: Int
  /// States that meet it in full.
  public let yes: Int
  /// States that meet it in part.
  public let partly: Int
  /// States that do not meet it at all.
  public let no: Int
  /// States that left a question about it unanswered, or whose answer has no level.
  public let blank: Int
  /// States to which it does not apply.
  public let notApplicable: Int
  /// States that answered in confidence.
  public let withheld: Int

  /// The counts of the provisions in scorecards, by instrument and cycle in the order of the cards, then in treaty order.
  ///
  /// - Complexity: O(*n*) in the number of questions.
  public static func counts(_ cards: [Scorecard]) -> [ProvisionCount] {
    var order: [String] = []
    var tables: [String: [Scorecard]] = [:]
    for card in cards {
      let key = "\(card.instrument) \(card.cycle)"
      if tables[key] == nil { order.append(key) }
      tables[key, default: []].append(card)
    }
    return order.flatMap { table(tables[$0] ?? []) }
  }

  private static func table(_ cards: [Scorecard]) -> [ProvisionCount] {
    var answers: [String: [Answer]] = [:]
    var provisions: [String: Provision] = [:]
    for card in cards {
      for score in card.clusters.flatMap({ $0.articles }).flatMap({ $0.duties }).flatMap({ $0.provisions })
        + card.reserved where score.isDelivered
      {
        provisions[score.provision.id] = score.provision
        answers[score.provision.id, default: []].append(answer(score))
      }
    }
    let sorted = provisions.values.sorted { ($0.article, $0.id) < ($1.article, $1.id) }
    return sorted.map { provision in
      let given = answers[provision.id] ?? []
      func count(_ answer: Answer) -> Int { given.count { $0 == answer } }
      return ProvisionCount(
        instrument: provision.instrument, cycle: cards[0].cycle, provision: provision, respondents: given.count,
        yes: count(.yes), partly: count(.partly), no: count(.no), blank: count(.blank),
        notApplicable: count(.notApplicable), withheld: count(.withheld))
    }
  }

  private enum Answer { case yes, partly, no, blank, notApplicable, withheld }

  private static func answer(_ score: ProvisionScore) -> Answer {
    if score.questions.contains(where: { $0.isWithheld }) { return .withheld }
    guard let interval = score.interval else { return .notApplicable }
    guard interval.isExact && score.isCertain else { return .blank }
    return interval.lowest == 1 ? .yes : interval.highest == 0 ? .no : .partly
  }
}
