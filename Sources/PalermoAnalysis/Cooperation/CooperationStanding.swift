/// What an outcome amounts to. Unknown is kept apart from no.
public enum CooperationStanding: String, CaseIterable, Sendable, Encodable {
  /// There is a basis.
  case yes
  /// There is a basis whose use is up to the requested state, or none that is definite.
  case conditional
  /// There is surely no basis, or the requested state may decline.
  case no
  /// Too little is known.
  case unknown
}
