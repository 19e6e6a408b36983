/// Who could help whom: the assignment that meets the most needs and, among those, has the largest sum of fits. It is a
/// proposal for discussion, not a ranking.
public struct AssistanceMatch: Sendable, Encodable {
  /// The number of the action that it serves in the plan of the region.
  public let followUp: String
  /// The number of needs that one state can meet: an assumption for planning, not a fact about any state.
  public let capacity: Int
  /// The number of needs: those of the pairs and those unmet.
  public let needs: Int
  /// In the order of the needs: by state, instrument, article and area.
  public let pairs: [AssistancePair]
  /// In the same order.
  public let unmet: [UnmetNeed]

  /// Whether every state that helps is fully taken up, so that the number of pairs follows from the capacity alone.
  public var isLimitedByCapacity: Bool {
    let helpers = Set(pairs.map(\.from))
    return !helpers.isEmpty && pairs.count == helpers.count * capacity
  }

  /// The capacity unless another is asked for.
  public static let defaultCapacity = 5
}
