/// The standing of a duty.
public enum DutyStanding: String, CaseIterable, Sendable {
  case met
  case partlyMet = "partly-met"
  case unmet
  case unknown
  /// Unknown, for the state owes every questionnaire that asks about it.
  case notDelivered = "not-delivered"
  /// Unknown, for no questionnaire that is due or delivered asks about it.
  case notAsked = "not-asked"
  case exempt
}
