/// The effect of one reform of one state, all else being unchanged. A cell is an ordered pair of states with an offence
/// and a kind of cooperation.
public struct ReformEffect: Hashable, Sendable {
  /// Cells that are certainly not yes before and certainly yes after.
  public var opened = 0
  /// Cells that are unknown before and certainly yes after.
  public var settled = 0
  /// Cells with the same outcome before and after and with fewer obstacles to it.
  public var eased = 0
  /// Ordered pairs with a cell that is opened.
  public var openedPairs = 0

  /// No effect.
  public init() {}

  var isNone: Bool { opened == 0 && settled == 0 && eased == 0 }
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
