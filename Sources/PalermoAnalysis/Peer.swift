/// A state that could show another how a duty is met.
public struct Peer: Sendable, Encodable {
  /// Code of the state that could be asked.
  public let state: String
  /// The submission languages that both have.
  public let languages: [String]
  /// Whether both have the same legal tradition; false when it is not known of one of them.
  public let sharesLegalTradition: Bool
  /// The provisions open in the one and documented in the other, in treaty order.
  public let provisions: [String]
}
