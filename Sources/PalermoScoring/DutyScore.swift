import PalermoModel

/// One duty: a provision, or a choice between ways to meet it, of which the best counts.
public struct DutyScore: Sendable {
  /// The provision, or the choice.
  public let id: String
  public let provisions: [ProvisionScore]
  public let isCertain: Bool
  /// Nil if exempt.
  public let interval: Interval?

  /// Whether anything about it is answered.
  public var isAnswered: Bool { provisions.contains(where: { $0.isAnswered }) }

  /// Whether it is a matter of law on the books, as opposed to practice.
  public var isLaw: Bool { provisions.allSatisfy { $0.provision.kind.isLaw } }

  /// Its standing.
  public var standing: DutyStanding {
    guard let interval else { return .exempt }
    guard interval.isExact && isCertain else { return .unknown }
    return interval.lowest == 1 ? .met : interval.highest == 0 ? .unmet : .partlyMet
  }
}
