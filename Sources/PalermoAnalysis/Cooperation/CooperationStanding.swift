/// What an outcome amounts to. Unknown is kept apart from no.
public enum CooperationStanding: String, CaseIterable, Sendable, Encodable {
  /// There is a basis.
  case yes
  /// There is one whose use the requested state is free about, or none that is definite.
  case conditional
  case no
  case unknown
}
