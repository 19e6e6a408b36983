import PalermoAnalysis
import PalermoCharts
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
  let charts: [ChartView]

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
    charts = [Self.subregions(byState, change, context)].compactMap(\.self)
  }

  /// The gaps that can be compared, before and after, by subregion. Nil if there are none.
  private static func subregions(
    _ byState: [String: GapChange.StateChange], _ change: GapChange, _ context: SiteContext
  ) -> ChartView? {
    let language = context.language
    let rows = context.region.subregions.compactMap { group -> (name: String, tally: GapChange.Tally)? in
      let states = context.states.filter { $0.subregion == group.code }.compactMap { byState[$0.code] }
      guard !states.isEmpty else { return nil }
      return (group.name(language), GapChange(from: change.from, to: change.to, states: states).total)
    }
    let most = rows.map { $0.tally.unchanged + max($0.tally.closed, $0.tally.opened) }.max() ?? 0
    guard most > 0 else { return nil }
    let title = Texts.Site.beforeAndAfter(language)
    let chart = DumbbellChart(
      title: title,
      description: rows.map { row in
        "\(row.name)\(language.colon)\(row.tally.unchanged + row.tally.closed) → \(row.tally.unchanged + row.tally.opened)"
      }.joined(separator: language.semicolon),
      rows: rows.map { row in
        DumbbellChart.Row(
          label: row.name, before: Double(row.tally.unchanged + row.tally.closed),
          after: Double(row.tally.unchanged + row.tally.opened))
      }, ticks: [(0, "0"), (Double(most), "\(most)")])
    return ChartView(
      title: title, chart.drawing(id: "subregions"), key: key(language),
      heads: [
        Texts.Headings.group(language), Texts.Site.before(language), Texts.Site.after(language),
        Texts.Headings.notCompared(language),
      ],
      rows: rows.map { row in
        (
          row.name,
          [
            "\(row.tally.unchanged + row.tally.closed)", "\(row.tally.unchanged + row.tally.opened)",
            "\(row.tally.notCompared)",
          ]
        )
      })
  }

  /// The two dots of a subject.
  static func key(_ language: Language) -> [RatingView] {
    [
      RatingView(letter: "○", style: "X", meaning: Texts.Site.before(language)),
      RatingView(letter: "●", style: "F", meaning: Texts.Site.after(language)),
    ]
  }

  /// Why gaps cannot be compared, with the number of each.
  static func obstacles(_ items: [GapChange.Item], _ language: Language) -> [ObstacleView] {
    ComparisonObstacle.allCases.compactMap { obstacle in
      let count = items.count { $0.obstacle == obstacle }
      return count == 0 ? nil : ObstacleView(reason: obstacle.name(language), count: count)
    }
  }
}
