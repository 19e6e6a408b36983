public import PalermoModel

extension CooperationMatrix {
  /// Computes the effect of a reform of one state, from the cells of its row and its column that the reform can change.
  ///
  /// - Parameters:
  ///   - reform: What changes.
  ///   - place: The place of the state among the positions.
  ///   - reference: The offences and treaties.
  /// - Complexity: O(*s* · *o*) for *s* states and *o* offences.
  public func effect(
    of reform: CooperationReform, at place: Int, _ reference: CooperationReference
  ) -> ReformEffect {
    var effect = ReformEffect()
    let now = positions[place]
    let after = reform.applied(to: now, reference)
    if after == now { return effect }
    let reformed = PreparedPosition(after, offences)
    let kinds = reform.kinds(reference)
    let concerned = offences.indices.filter { reform.concerns(offences[$0], reference) }
    for other in positions.indices where other != place {
      for isRequesting in [true, false] {
        let (from, to) = isRequesting ? (place, other) : (other, place)
        let pair = CooperationPair(
          from: isRequesting ? reformed : prepared(other), to: isRequesting ? prepared(other) : reformed)
        let openedBefore = effect.opened
        for kind in kinds {
          let terms = pair.terms(kind)
          for offence in concerned {
            effect.add(self[kind, from: from, to: to, offence: offence], pair.cell(terms, pair.subject(offence)))
          }
        }
        if effect.opened > openedBefore { effect.openedPairs += 1 }
      }
    }
    return effect
  }
}
