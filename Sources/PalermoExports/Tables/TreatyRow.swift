import PalermoAnalysis

/// The figures about one agreement in a group.
struct TreatyRow {
  let group: String
  let tally: TreatyTally
}
