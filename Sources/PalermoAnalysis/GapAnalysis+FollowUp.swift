extension GapAnalysis {
  /// The analysis with those gaps, needs, offers and matches only that serve some of the actions. Its figures, which name
  /// no state, stay as they are.
  public func listing(_ actions: Set<FollowUp>) -> GapAnalysis {
    var analysis = self
    for index in analysis.states.indices {
      analysis.states[index].gaps.removeAll { !actions.contains($0.followUp) }
      guard !actions.contains(.assistance) else { continue }
      analysis.states[index].needs = []
      analysis.states[index].offers = []
    }
    if !actions.contains(.assistance) {
      analysis.assistance = AssistanceMatch(capacity: assistance.capacity, needs: 0, pairs: [], unmet: [])
    }
    return analysis
  }

  /// The analysis with nothing in it but what serves some of the actions, by what ``FollowUp`` says of each.
  public func serving(_ actions: Set<FollowUp>) -> GapAnalysis {
    var analysis = listing(actions)
    if !actions.contains(.delivery) { analysis.deliveries = [] }
    guard !actions.contains(.reporting) else { return analysis }
    analysis.questions = []
    analysis.provisions = []
    (analysis.mostShared, analysis.leastKnown) = ([], [])
    if !actions.contains(.delivery) { analysis.delivered = [] }
    if !actions.contains(.accession) { analysis.treaties = [] }
    for index in analysis.groups.indices {
      analysis.groups[index].provisions = []
      (analysis.groups[index].mostShared, analysis.groups[index].leastKnown) = ([], [])
      if !actions.contains(.delivery) { analysis.groups[index].questionnaires = [] }
      if !actions.contains(.accession) { analysis.groups[index].treaties = [] }
    }
    return analysis
  }
}
