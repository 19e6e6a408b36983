import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// What has changed in the gaps of the region since an earlier cycle.
struct ChangePageView: Encodable {
  struct TallyView: Encodable {
    let name: String
    let href: String?
    let closed: Int
    let opened: Int
    let unchanged: Int
    let notCompared: Int

    init(_ name: String, href: String? = nil, _ tally: GapChange.Tally) {
      (self.name, self.href) = (name, href)
      (closed, opened, unchanged, notCompared) = (tally.closed, tally.opened, tally.unchanged, tally.notCompared)
    }
  }

  struct ObstacleView: Encodable {
    let reason: String
    let count: Int
  }

  let sentences: [String]
  let kinds: [TallyView]
  let states: [TallyView]
  let obstacles: [ObstacleView]
  let hasObstacles: Bool

  init(_ change: GapChange, _ context: SiteContext) {
    let language = context.language
    sentences = ChangeSentences(change).sentences.map { $0(language) }
    kinds = GapKind.allCases.compactMap { kind in
      change.totals[kind].map { TallyView(kind.name(language).capitalizedFirst, $0) }
    }
    let byState = Dictionary(change.states.map { ($0.state, $0) }, uniquingKeysWith: { first, _ in first })
    states = context.states.compactMap { state in
      byState[state.code].map { own in
        TallyView(
          state.name(language), href: "states/\(state.code).html#change",
          GapChange(from: change.from, to: change.to, states: [own]).total)
      }
    }
    obstacles = Self.obstacles(change.states.flatMap(\.notCompared), language)
    hasObstacles = !obstacles.isEmpty
  }

  /// Why gaps cannot be compared, with the number of each.
  static func obstacles(_ items: [GapChange.Item], _ language: Language) -> [ObstacleView] {
    ComparisonObstacle.allCases.compactMap { obstacle in
      let count = items.count { $0.obstacle == obstacle }
      return count == 0 ? nil : ObstacleView(reason: obstacle.name(language), count: count)
    }
  }
}
