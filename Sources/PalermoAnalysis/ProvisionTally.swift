import PalermoModel
import PalermoScoring

/// The states that a figure about a provision counts.
///
/// A reply of a state that is not bound is one of the respondents, and in no rate of parties or of applicable states.
public enum Population: String, CaseIterable, Sendable, Encodable {
  /// Every state of the region or of the group.
  case all
  /// States that delivered a questionnaire that asks about it.
  case respondents
  /// States that the instrument binds, on the day that their answers describe or, without any, on that of the analysis.
  /// A state of which that is not known is not among them.
  case parties
  /// Respondents that are parties and to which it applies: no closed branch, no reservation, no reasoned “not
  /// applicable”.
  case applicable
}

/// The figures about one provision over one population.
public struct PopulationTally: Sendable, Encodable {
  public let population: Population
  /// The states of the population: the denominator of everything below.
  public let states: Int
  /// States by letter of the provision. A letter that no state has is absent.
  public let ratings: [String: Int]
  /// States without a letter: nothing that asks about it was delivered.
  public let unrated: Int
  /// States with a gap about it, by kind. A kind that no state has is absent. Agreements and deliveries concern an
  /// instrument or a questionnaire and are counted there.
  public let gaps: [String: Int]
}

/// What is known of one provision over the states of a region or of one of its groups.
public struct ProvisionTally: Sendable, Encodable {
  public let provision: String
  public let instrument: String
  public let article: Int
  public let obligation: String
  /// Respondents by letter of the provision. A letter that no state has is absent.
  public let ratings: [String: Int]
  /// Applicable states with an open duty or notification.
  public let openDuties: Int
  /// States that were asked about it and delivered.
  public let respondents: Int
  /// Respondents that are bound by the instrument and to which it applies.
  public let applicable: Int
  /// Applicable states about which something is answered.
  public let answered: Int
  /// Applicable states about which nothing but confidential answers is given.
  public let withheld: Int
  /// The same over each population, in the order of ``Population``.
  public let populations: [PopulationTally]

  /// Applicable states about which nothing is answered.
  public var unknown: Int { applicable - answered - withheld }

  /// The figures over one population.
  public subscript(population: Population) -> PopulationTally {
    populations.first { $0.population == population }!
  }
}

extension Sequence<ProvisionTally> {
  /// The provisions by a count, most first and those with none left out. Equal ones stay in their order.
  func provisions(by count: (ProvisionTally) -> Int) -> [String] {
    filter { count($0) > 0 }.enumerated()
      .sorted { (-count($0.element), $0.offset) < (-count($1.element), $1.offset) }
      .map(\.element.provision)
  }
}
