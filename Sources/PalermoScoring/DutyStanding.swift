/// What is known of a duty in a word.
public enum DutyStanding: String, CaseIterable, Sendable {
  case met
  case partlyMet = "partly-met"
  case unmet
  case unknown
  case exempt
}
