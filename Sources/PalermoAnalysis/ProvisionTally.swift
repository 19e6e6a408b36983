public import PalermoModel
import PalermoScoring

/// What is known of one provision over the states of a region or of one of its groups.
public struct ProvisionTally: Sendable, Encodable {
  /// Id of the provision.
  public let provision: String
  /// Code of its instrument.
  public let instrument: String
  /// Number of its article.
  public let article: Int
  /// How strictly the treaty binds.
  public let obligation: Obligation
  /// Respondents by letter of the provision. A letter that no state has is absent.
  public let ratings: [Rating: Int]
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

  /// The figures over one population, which every tally has.
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
