import PalermoModel

/// What became of a gap between two cycles.
enum ChangeOutcome: String, CaseIterable {
  case closed, opened, unchanged
  case notCompared = "not-compared"
}
