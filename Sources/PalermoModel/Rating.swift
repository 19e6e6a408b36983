/// The letter of a score.
public enum Rating: String, CaseIterable, Sendable {
  case full = "F"
  case largely = "L"
  case partly = "P"
  case not = "N"
  /// The interval spans letters, or too little is answered.
  case undetermined = "?"
  case notApplicable = "-"
}
