/// The standing of a duty.
public enum DutyStanding: String, CaseIterable, Sendable {
  case met
  case partlyMet = "partly-met"
  case unmet
  case unknown
  case exempt
}
