import PalermoAnalysis
import PalermoModel

/// What one state can ask of another by one kind of cooperation, over all offences.
struct CooperationRow {
  let kind: CooperationKind
  let requesting: String
  let requested: String
  let answer: CooperationAnswer
}
