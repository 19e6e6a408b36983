import PalermoModel
import PalermoScoring

/// What exactly is the matter where there is a gap.
public enum GapReason: String, CaseIterable, Sendable, Codable {
  /// The agreement is neither signed nor ratified or acceded to.
  case notSigned = "not-signed"
  /// The agreement is signed, and neither ratified nor acceded to.
  case signedOnly = "signed-only"
  /// The state was a party and has denounced the agreement.
  case denounced
  /// Nothing arrived of the questionnaire, and the day has passed.
  case missing
  /// The questionnaire arrived after the due day.
  case late
  /// Only a draft of the questionnaire arrived.
  case draftOnly = "draft-only"
  /// What arrived was returned, and nothing that counts came instead.
  case returned
  /// What arrived names a state, a questionnaire or a cycle that is not known.
  case unassigned
  /// The questionnaire arrived with relevant required questions unanswered.
  case incomplete
  /// The duty is not met at all.
  case answeredNo = "answered-no"
  /// The duty is met in part.
  case answeredPartly = "answered-partly"
  /// "Yes" is answered and no law is cited.
  case noLawCited = "no-law-cited"
  /// A relevant required question is blank.
  case notAnswered = "not-answered"
  /// Answered before, and not confirmed since.
  case notConfirmed = "not-confirmed"
  /// "Not applicable" where that is not open, or without a reason.
  case notOpen = "not-open"
}
