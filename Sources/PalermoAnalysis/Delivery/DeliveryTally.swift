/// What arrived of one questionnaire from the states of a region or of one of its groups.
public struct DeliveryTally: Sendable, Encodable {
  /// Id of the questionnaire.
  public let questionnaire: String
  /// Over the parties.
  public let rate: DeliveryRate
  /// States with a gap of delivery.
  public let gaps: Int
  /// States of the region or the group, parties or not: the denominator of ``gaps``.
  public let states: Int

  init(_ questionnaire: String, of records: [DeliveryRecord]) {
    (self.questionnaire, rate) = (questionnaire, DeliveryRate(records))
    gaps = records.count { $0.gapReason != nil }
    states = records.count
  }
}
