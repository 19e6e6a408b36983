/// Who could help whom: as many needs met as possible and, among the ways to meet as many, one whose fits add up to the
/// most. It is a proposal to be talked over, and ranks nobody.
public struct AssistanceMatch: Sendable, Encodable {
  /// The action of the work programme that it serves.
  public let followUp = ProgrammeAction.assistance
  /// The number of needs that one state can meet: an assumption of planning and no fact about any state.
  public let capacity: Int
  /// The number of needs: those of the pairs and those unmet.
  public let needs: Int
  /// In the order of the needs: by state, instrument, article and area.
  public let pairs: [AssistancePair]
  /// In the same order.
  public let unmet: [UnmetNeed]

  /// The capacity unless another is asked for.
  public static let defaultCapacity = 5
}
