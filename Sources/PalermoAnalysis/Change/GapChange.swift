/// What has changed in the gaps of a region from one cycle to another.
///
/// Every gap of the earlier cycle is closed, unchanged or not compared, and every gap of the later one opened,
/// unchanged or not compared.
public struct GapChange: Sendable, Encodable {
  /// The identity of a gap across two cycles of one state.
  public struct Subject: Hashable, Sendable {
    /// Kind of the gap.
    public let kind: GapKind
    /// The agreement, the questionnaire, the provisions or the question, by the kind.
    public let name: String

    /// A subject by its kind and name.
    public init(kind: GapKind, name: String) {
      (self.kind, self.name) = (kind, name)
    }
  }

  /// A gap in one cycle or in both.
  public struct Item: Hashable, Sendable, Encodable {
    /// Kind of the gap.
    public let kind: GapKind
    /// Code of the instrument that it is about.
    public let instrument: String
    /// The agreement, the questionnaire, the provisions or the question, by the kind; as the later cycle names it.
    public let subject: String
    /// The reason of the gap in the earlier cycle. Nil if there was no gap, or none is known.
    public let before: GapReason?
    /// The reason of the gap in the later cycle. Nil if there is no gap, or none is known.
    public let after: GapReason?
    /// Why it cannot be compared. Nil if it can.
    public let obstacle: ComparisonObstacle?
  }

  /// The gaps of one state.
  public struct StateChange: Sendable, Encodable {
    /// Code of the state.
    public let state: String
    /// Gaps of the earlier cycle that are no gaps in the later one.
    public let closed: [Item]
    /// Gaps of the later cycle that were none in the earlier one.
    public let opened: [Item]
    /// Gaps of both cycles, even if for another reason.
    public let unchanged: [Item]
    /// Gaps of either cycle of which the other cycle does not tell, each with its obstacle.
    public let notCompared: [Item]
  }

  /// Numbers of gaps.
  public struct Tally: Hashable, Sendable, Encodable {
    /// Gaps of the earlier cycle that are no gaps in the later one.
    public var closed = 0
    /// Gaps of the later cycle that were none in the earlier one.
    public var opened = 0
    /// Gaps of both cycles.
    public var unchanged = 0
    /// Gaps of either cycle of which the other cycle does not tell.
    public var notCompared = 0
  }

  /// Id of the earlier cycle.
  public let from: String
  /// Id of the later cycle. Empty if the analysis has none.
  public let to: String
  /// The changes of each state, in the order of the region.
  public let states: [StateChange]
  /// By kind of gap. A kind without gaps is absent.
  public let totals: [GapKind: Tally]
  /// All gaps of all states.
  public let total: Tally

  /// Adds up the changes of states.
  ///
  /// - Parameters:
  ///   - from: The id of the earlier cycle.
  ///   - to: The id of the later cycle.
  ///   - states: The changes of each state.
  public init(from: String, to: String, states: [StateChange]) {
    (self.from, self.to, self.states) = (from, to, states)
    var totals: [GapKind: Tally] = [:]
    var total = Tally()
    for state in states {
      for (list, count) in [
        (state.closed, \Tally.closed), (state.opened, \.opened), (state.unchanged, \.unchanged),
        (state.notCompared, \.notCompared),
      ] {
        total[keyPath: count] += list.count
        for item in list { totals[item.kind, default: Tally()][keyPath: count] += 1 }
      }
    }
    (self.totals, self.total) = (totals, total)
  }
}

extension GapChange.StateChange {
  /// Sorts the gaps of a state in two cycles by what became of them.
  ///
  /// - Parameters:
  ///   - state: The code of the state.
  ///   - before: The gaps of the earlier cycle, under the names of the later one where there is one.
  ///   - after: The gaps of the later cycle.
  ///   - obstacle: Why something cannot be compared; nil if it can.
  /// - Complexity: O(*n* log *n*) in the gaps.
  public init(
    state: String, before: [ComparableGap], after: [ComparableGap], obstacle: (GapChange.Subject) -> ComparisonObstacle?
  ) {
    self.state = state
    let old = Dictionary(before.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(after.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    let items = Set(old.keys).union(new.keys).map { subject in
      GapChange.Item(
        kind: subject.kind, instrument: (new[subject] ?? old[subject])!.instrument, subject: subject.name,
        before: old[subject]?.reason, after: new[subject]?.reason, obstacle: obstacle(subject))
    }
    .sorted { ($0.kind.order, $0.subject) < ($1.kind.order, $1.subject) }
    let compared = items.filter { $0.obstacle == nil }
    notCompared = items.filter { $0.obstacle != nil }
    closed = compared.filter { $0.after == nil }
    opened = compared.filter { $0.before == nil }
    unchanged = compared.filter { $0.before != nil && $0.after != nil }
  }
}

extension GapKind {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self)! }
}
