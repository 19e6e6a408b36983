public import PalermoModel

/// Whether states can cooperate, what stands in the way, and which single reform would open most.
public struct CooperationAnalysis: Sendable {
  /// A reform that would do something for a state.
  public struct StateReform: Sendable {
    /// What the state would change.
    public let reform: CooperationReform
    /// What the change would do, all else being as it is.
    public let effect: ReformEffect
  }

  /// A reform over all states that could make it. Each state's effect is worked out with all else as it is, and the
  /// effects are added up.
  public struct ReformTally: Sendable {
    /// What the states would change.
    public let reform: CooperationReform
    /// States for which it would open, settle or ease something.
    public let states: Int
    /// The sum of the effects, each worked out for one state alone.
    public let effect: ReformEffect
  }

  /// The day on which participation counts.
  public let asOf: CalendarDate
  /// Where the facts come from: offences, questions and treaties.
  public let reference: CooperationReference
  /// The result of the decision tables for every request.
  public let matrix: CooperationMatrix
  /// For each position of the matrix the reforms that would do something, those that open most first.
  public let stateReforms: [[StateReform]]
  /// By what is opened, then by what is settled, then in the order of the articles.
  public let reforms: [ReformTally]

  /// Works out the matrix and the effects of all single reforms.
  ///
  /// - Parameters:
  ///   - positions: The facts about each state, in the order of the region.
  ///   - reference: The offences and treaties.
  ///   - asOf: The day on which participation counts.
  /// - Complexity: O(*s*² · *o* · *r*) for *s* states, *o* offences and *r* reforms.
  public init(_ positions: [CooperationPosition], reference: CooperationReference, asOf: CalendarDate) {
    (self.reference, self.asOf) = (reference, asOf)
    let matrix = CooperationMatrix(positions, offences: reference.offences)
    let all = reference.offences.isEmpty ? [] : CooperationReform.all(reference)
    let effects = Array(positions.indices).concurrentMap { places in
      places.map { place in all.map { matrix.effect(of: $0, at: place, reference) } }
    }
    self.matrix = matrix
    stateReforms = effects.map { effects in
      zip(all, effects).filter { !$1.isNone }.map { StateReform(reform: $0, effect: $1) }
        .stablySorted { $0.effect.isMore(than: $1.effect) }
    }
    reforms = all.indices.map { index in
      let effects = effects.map { $0[index] }.filter { !$0.isNone }
      return ReformTally(reform: all[index], states: effects.count, effect: effects.reduce(ReformEffect(), +))
    }
    .filter { $0.states > 0 }.stablySorted { $0.effect.isMore(than: $1.effect) }
  }
}

extension ReformEffect {
  static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.opened += b.opened
    sum.settled += b.settled
    sum.eased += b.eased
    sum.openedPairs += b.openedPairs
    return sum
  }

  fileprivate func isMore(than other: Self) -> Bool {
    (opened, settled, eased) > (other.opened, other.settled, other.eased)
  }
}

extension Array {
  /// Sorted, with elements of the same rank in the order in which they were.
  fileprivate func stablySorted(by isBefore: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { a, b in
      isBefore(a.element, b.element) || !isBefore(b.element, a.element) && a.offset < b.offset
    }.map(\.element)
  }
}
