/// Several submissions of one state to one questionnaire in one cycle.
public struct Duplicates: Hashable, Sendable {
  /// The file of the one that counts. Nil if all were returned.
  public let inForce: String?
  /// Whether that one is final.
  public let isFinal: Bool
  /// How many there are.
  public let count: Int
}
