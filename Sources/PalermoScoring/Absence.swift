/// Why there is no letter. The reasons are never shown by the same sign.
public enum Absence: String, CaseIterable, Sendable {
  /// Nothing of it applies to the state.
  case notApplicable = "not-applicable"
  /// The state owes what would ask about it, and the day has passed.
  case notDelivered = "not-delivered"
  /// The state owes what would ask about it, and there is still time.
  case awaited
  /// No questionnaire that is due or delivered asks about it.
  case notAsked = "not-asked"
  /// Too little is answered, or the answers leave several letters open.
  case notKnown = "not-known"
}
