public import PalermoModel

/// The figures about one provision over one population.
public struct PopulationTally: Sendable, Encodable {
  /// Which states are counted.
  public let population: Population
  /// The states of the population: the denominator of everything below.
  public let states: Int
  /// States by letter of the provision. A letter that no state has is absent.
  public let ratings: [Rating: Int]
  /// States without a letter, since nothing that asks about it was delivered.
  public let unrated: Int
  /// States with a gap about it, by kind. A kind that no state has is absent. Agreements and deliveries concern an
  /// instrument or a questionnaire and are counted there.
  public let gaps: [GapKind: Int]
}
