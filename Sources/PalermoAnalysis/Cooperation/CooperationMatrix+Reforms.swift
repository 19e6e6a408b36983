public import PalermoModel

/// What one reform of one state would do, all else being as it is now. A cell is an ordered pair of states with an
/// offence and a kind of cooperation.
public struct ReformEffect: Hashable, Sendable {
  /// Cells that are surely not a yes now and surely a yes after.
  public var opened = 0
  /// Cells of which it is not known whether they are a yes now, and that surely are one after.
  public var settled = 0
  /// Cells with the same outcome before and after and with fewer obstacles to it.
  public var eased = 0
  /// Ordered pairs with a cell that is opened.
  public var openedPairs = 0

  /// Nothing.
  public init() {}

  var isNone: Bool { opened == 0 && settled == 0 && eased == 0 }
}

extension CooperationMatrix {
  /// Works out what a reform of one state would do, from the cells of its row and its column that the reform can change.
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

extension ReformEffect {
  /// Counts one cell before and after.
  mutating func add(_ before: CooperationCell, _ after: CooperationCell) {
    if after.standing == .yes && before.standing != .yes {
      if before.isSurelyNotYes { opened += 1 } else { settled += 1 }
    } else if after.outcome == before.outcome,
      after.flags.obstacles.isStrictSubset(of: before.flags.obstacles)
    {
      eased += 1
    }
  }
}

extension CooperationFlags {
  fileprivate var obstacles: CooperationFlags { intersection(.obstacles) }
}
