/// The id of a question that was asked once and is never used again.
public struct RetiredQuestion: Sendable {
  /// Id that the question had.
  public let id: String
  /// The first version that no longer asks it, if it is stated.
  public let since: String?
  /// Ids of the questions that took its place. Empty if none did.
  public let replacedBy: [String]

  /// A retired id and the ids of the questions that took its place.
  public init(id: String, since: String? = nil, replacedBy: [String]) {
    (self.id, self.since, self.replacedBy) = (id, since, replacedBy)
  }
}
