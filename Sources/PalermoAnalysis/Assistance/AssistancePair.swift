/// A need and the state that is proposed to meet it.
public struct AssistancePair: Sendable, Encodable {
  /// The need to be met.
  public let need: AssistanceNeed
  /// The state that could help.
  public let from: String
  /// What makes that state able to help.
  public let basis: AssistanceBasis
  /// How well the basis fits: 3, 2 or 1 (``AssistanceBasis/fit``).
  public let fit: Int
  /// The submission languages that both have.
  public let languages: [String]
  /// Whether both have the same legal tradition; false when it is not known of one of them.
  public let sharesLegalTradition: Bool
  /// Ids of the provisions whose practice is documented. Empty for any other basis.
  public let documented: [String]
}
