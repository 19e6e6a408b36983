import PalermoModel
import PalermoScoring

/// The states that a figure about a provision counts.
///
/// A reply of a state that is not bound is one of the respondents, and in no rate of parties or of applicable states.
public enum Population: String, CaseIterable, Sendable, Encodable {
  /// Every state of the region or of the group.
  case all
  /// States that delivered a questionnaire that asks about it.
  case respondents
  /// States that the instrument binds, on the day that their answers describe or, without any, on that of the analysis.
  /// A state of which that is not known is not among them.
  case parties
  /// Respondents that are parties and to which it applies: no closed branch, no reservation, no reasoned “not
  /// applicable”.
  case applicable
}
