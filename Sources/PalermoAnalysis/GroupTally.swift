import PalermoScoring

/// Gaps of a group of states, by kind, and the same figures for the group as for the region.
public struct GroupTally: Sendable, Encodable {
  /// Code of the subregion or grouping.
  public let group: String
  /// Codes of its states, in the order of the region.
  public let states: [String]
  /// Gaps by kind, over all its states. A kind without gaps is absent.
  public internal(set) var gaps: [GapKind: Int]
  /// Figures by provision over the group, in treaty order.
  public internal(set) var provisions: [ProvisionTally]
  /// Participation by instrument over the group, in the order of the instruments.
  public internal(set) var treaties: [TreatyTally]
  /// What arrived of each questionnaire that is due from the group.
  public internal(set) var delivered: [DeliveryTally]
  /// As ``GapAnalysis/mostShared``, of the states of the group.
  public internal(set) var mostShared: [String]
  /// As ``GapAnalysis/leastKnown``, of the states of the group.
  public internal(set) var leastKnown: [String]
}
