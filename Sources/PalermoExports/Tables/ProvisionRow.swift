import PalermoAnalysis

/// The figures about one provision over one population of a group.
struct ProvisionRow {
  let group: String
  let tally: ProvisionTally
  let figures: PopulationTally
}
