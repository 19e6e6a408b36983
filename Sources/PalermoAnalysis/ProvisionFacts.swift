import PalermoScoring

/// What is known of the provisions, state by state: what every count of states is made from.
struct ProvisionFacts {
  /// By provision and state.
  let scores: [String: [String: ProvisionScore]]
  /// The kinds of gap by provision and state.
  let gaps: [String: [String: Set<GapKind>]]
  /// The states that each instrument binds.
  let parties: [String: Set<String>]
}
