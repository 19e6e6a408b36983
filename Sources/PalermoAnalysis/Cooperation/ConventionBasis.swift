/// Whether a state that needs a treaty takes the Convention as the legal basis for extradition (UNTOC art. 16(5)(a)).
public enum ConventionBasis: String, CaseIterable, Sendable, Encodable {
  case yes, no
  /// It has made no declaration.
  case notDeclared = "not-declared"
}
