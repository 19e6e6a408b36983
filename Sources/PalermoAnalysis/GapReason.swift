import PalermoModel
import PalermoScoring

/// What exactly is the matter.
public enum GapReason: String, CaseIterable, Sendable, Codable {
  case notSigned = "not-signed"
  case signedOnly = "signed-only"
  case denounced
  case missing
  case late
  case draftOnly = "draft-only"
  /// What arrived was returned, and nothing that counts came instead.
  case returned
  /// What arrived names a state, a questionnaire or a cycle that is not known.
  case unassigned
  case incomplete
  case answeredNo = "answered-no"
  case answeredPartly = "answered-partly"
  case noLawCited = "no-law-cited"
  case notAnswered = "not-answered"
  /// Answered before, and not confirmed since.
  case notConfirmed = "not-confirmed"
  /// "Not applicable" where that is not open, or without a reason.
  case notOpen = "not-open"
}
