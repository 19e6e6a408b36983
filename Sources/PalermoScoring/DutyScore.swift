import PalermoModel

/// One duty: a provision, or a choice between ways to meet it, of which the best counts.
public struct DutyScore: Sendable {
  /// Id of the provision, or name of the choice.
  public let id: String
  /// The provision or, for a choice, the provisions of all its branches.
  public let provisions: [ProvisionScore]
  /// False when it is not known whether the duty applies to the state.
  public let isCertain: Bool
  /// Bounds of the score, 0 to 1. Nil if it is exempt.
  public let interval: Interval?

  /// Whether anything about it is answered.
  public var isAnswered: Bool { provisions.contains(where: { $0.isAnswered }) }

  /// Whether a questionnaire that is due or delivered asks about it. Of what is left out in any case nothing is asked.
  public var isAsked: Bool { !provisions.contains { $0.exemption == .notAsked } }

  /// Whether a questionnaire that was delivered asks about it.
  public var isDelivered: Bool { provisions.contains { $0.isDelivered } }

  /// Whether the state itself says that it does not apply, and it is left out for that.
  public var isDeclaredNotApplicable: Bool {
    interval == nil && provisions.contains { $0.exemption == .notApplicable }
  }

  /// Whether something about it is answered and nothing is cited.
  public var isUncited: Bool { isAnswered && !provisions.contains { $0.isCited } }

  /// Whether it is a matter of law on the books, as opposed to practice.
  public var isLaw: Bool { provisions.allSatisfy { $0.provision.kind.isLaw } }

  /// What is known of it in a word. What is answered only in part leaves it unknown.
  public var standing: DutyStanding {
    guard let interval else { return isAsked ? .exempt : .notAsked }
    if !isDelivered { return .notDelivered }
    guard interval.isExact && isCertain else { return .unknown }
    return interval.lowest == 1 ? .met : interval.highest == 0 ? .unmet : .partlyMet
  }
}
