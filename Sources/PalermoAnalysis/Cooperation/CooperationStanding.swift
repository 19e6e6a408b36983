/// What an outcome amounts to. Unknown is kept apart from no.
public enum CooperationStanding: String, CaseIterable, Sendable, Encodable {
  /// There is a basis.
  case yes
  /// There is a basis whose use is up to the requested state, or none that is definite.
  case conditional
  case no
  case unknown
}
