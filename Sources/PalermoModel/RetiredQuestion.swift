/// The id of a question that was asked once and is never used again.
public struct RetiredQuestion: Sendable {
  public let id: String
  /// The first version that no longer asks it, if it is stated.
  public let since: String?
  public let replacedBy: [String]

  /// A retired id and the ids of the questions that took its place.
  public init(id: String, since: String? = nil, replacedBy: [String]) {
    (self.id, self.since, self.replacedBy) = (id, since, replacedBy)
  }
}
