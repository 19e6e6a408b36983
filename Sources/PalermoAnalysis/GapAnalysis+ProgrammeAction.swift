public import PalermoModel

extension GapAnalysis {
  /// The analysis with nothing in it but what serves some of the actions, by what ``ProgrammeAction`` says of each.
  public func serving(_ actions: Set<ProgrammeAction>) -> GapAnalysis {
    var analysis = self
    for index in analysis.states.indices {
      analysis.states[index].gaps.removeAll { !actions.contains($0.kind.programmeAction) }
    }
    if !actions.contains(.assistance) {
      for index in analysis.states.indices {
        analysis.states[index].needs = []
        analysis.states[index].offers = []
      }
      analysis.assistance = AssistanceMatch(
        followUp: assistance.followUp, capacity: assistance.capacity, needs: 0, pairs: [], unmet: [])
    }
    if !actions.contains(.delivery) { analysis.deliveries = [] }
    if actions.isDisjoint(with: [.accession, .reporting]) { analysis.cooperation = nil }
    guard !actions.contains(.reporting) else { return analysis }
    analysis.questions = []
    analysis.provisions = []
    (analysis.mostShared, analysis.leastKnown) = ([], [])
    if !actions.contains(.delivery) { analysis.delivered = [] }
    if !actions.contains(.accession) { analysis.treaties = [] }
    let kinds = Set(GapKind.allCases.filter { actions.contains($0.programmeAction) })
    for index in analysis.groups.indices {
      analysis.groups[index].gaps = groups[index].gaps.filter { kinds.contains($0.key) }
      analysis.groups[index].provisions = []
      (analysis.groups[index].mostShared, analysis.groups[index].leastKnown) = ([], [])
      if !actions.contains(.delivery) { analysis.groups[index].delivered = [] }
      if !actions.contains(.accession) { analysis.groups[index].treaties = [] }
    }
    return analysis
  }
}
