/// Why a question or provision is left out of a score: it counts in neither numerator nor denominator.
public enum Exemption: String, CaseIterable, Sendable {
  /// The condition of the question does not hold.
  case notRouted = "closed-branch"
  /// The respondent says with a reason that it does not apply.
  case notApplicable = "not-applicable"
  /// The instrument did not bind the state on the day that the answers describe.
  case notAParty = "not-a-party"
  /// A reservation covers the provision. Such provisions are listed separately.
  case reserved
  /// No question asks about it: a hole in the coverage, not a fact about the state.
  case notAsked = "not-asked"
}
