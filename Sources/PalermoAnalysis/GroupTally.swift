import PalermoScoring

/// Gaps of a group of states, by kind, and the same figures for the group as for the region.
public struct GroupTally: Sendable, Encodable {
  public let group: String
  public let states: [String]
  public internal(set) var gaps: [String: Int]
  public internal(set) var provisions: [ProvisionTally]
  public internal(set) var treaties: [TreatyTally]
  public internal(set) var delivered: [DeliveryTally]
  /// As ``GapAnalysis/mostShared``, of the states of the group.
  public internal(set) var mostShared: [String]
  /// As ``GapAnalysis/leastKnown``, of the states of the group.
  public internal(set) var leastKnown: [String]
}
