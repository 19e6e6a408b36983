import PalermoAnalysis

/// What became of one gap of a state.
struct ChangeRow {
  let state: String
  let from: String
  let to: String
  let outcome: ChangeOutcome
  let item: GapChange.Item
}
