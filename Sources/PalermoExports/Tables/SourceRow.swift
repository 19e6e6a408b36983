import PalermoAnalysis

/// A submission of a state.
struct SourceRow {
  let state: String
  let source: AnswerSource
}
