/// What is known of a duty, in a word.
public enum DutyStanding: String, CaseIterable, Sendable {
  /// It is surely met in full.
  case met
  /// It is surely met in part, and not in full.
  case partlyMet = "partly-met"
  /// It is surely not met at all.
  case unmet
  /// The answers leave it open, or it is not known whether it applies.
  case unknown
  /// Unknown, for the state owes every questionnaire that asks about it.
  case notDelivered = "not-delivered"
  /// Unknown, for no questionnaire that is due or delivered asks about it.
  case notAsked = "not-asked"
  /// It is left out of the score.
  case exempt
}
