/// The letter of a score.
public enum Rating: String, CaseIterable, Sendable {
  /// Fully implemented.
  case full = "F"
  /// Largely implemented.
  case largely = "L"
  /// Partly implemented.
  case partly = "P"
  /// Not implemented.
  case not = "N"
  /// The interval spans letters, or too little is answered.
  case undetermined = "?"
  /// Nothing in it concerns the state, so that there is no score.
  case notApplicable = "-"
}
