import PalermoAnalysis
import PalermoModel
import PalermoScoring
import PalermoWriting

/// The letters of all states on all articles, in one table for each instrument and theme.
///
/// Check boxes hide instruments, themes and subregions by style sheet alone. Where a browser cannot do that, they do not
/// appear and everything is shown.
struct MatrixPageView: Encodable {
  struct FilterView: Encodable {
    let id: String
    let label: String
  }

  struct InstrumentView: Encodable {
    let filter: String
    let instrument: String
    let instrumentHref: String
    let themes: [ThemeView]
  }

  struct ThemeView: Encodable {
    let filter: String
    let anchor: String
    let theme: String
    let columns: [ColumnView]
    let width: Int
    let groups: [GroupView]
  }

  struct ColumnView: Encodable {
    let number: Int
    let title: String
    let href: String?
  }

  struct GroupView: Encodable {
    let filter: String
    let group: String
    let rows: [RowView]
  }

  struct RowView: Encodable {
    let name: String
    let href: String
    let cells: CompactCells
  }

  let instrumentFilters: [FilterView]
  let themeFilters: [FilterView]
  let groupFilters: [FilterView]
  let legend: [RatingView]
  let instruments: [InstrumentView]

  init(_ context: SiteContext) {
    let language = context.language
    legend = Rating.allCases.map { RatingView($0, language) }
    let groups = Self.groups(context)
    instruments = context.instruments.enumerated().map { number, instrument in
      let cards = context.scorecards.filter { $0.instrument == instrument.id }
      return InstrumentView(
        filter: "i\(number)", instrument: "\(instrument.id) – \(instrument.shortTitle(language))",
        instrumentHref: "instruments/\(instrument.id).html",
        themes: Cluster.allCases.enumerated().compactMap { place, theme in
          Self.theme(theme, "t\(place)", instrument, cards, groups, context)
        })
    }
    let themes = Set(instruments.flatMap(\.themes).map(\.filter))
    instrumentFilters = instruments.map { FilterView(id: $0.filter, label: $0.instrument) }
    themeFilters = Cluster.allCases.enumerated().map { FilterView(id: "t\($0)", label: $1.name(language)) }
      .filter { themes.contains($0.id) }
    let shown = Set(instruments.flatMap(\.themes).flatMap(\.groups).map(\.filter))
    groupFilters = groups.map { FilterView(id: $0.filter, label: $0.name) }.filter { shown.contains($0.id) }
  }

  /// The rules of the style sheet behind the check boxes.
  var style: String {
    (instrumentFilters + themeFilters + groupFilters)
      .map { "main:has(#f-\($0.id):not(:checked)) .\($0.id) { display: none; }\n" }.joined()
  }

  /// The subregions with their states by name; those of no known subregion at the end.
  private static func groups(_ context: SiteContext) -> [(filter: String, name: String, states: [State])] {
    let known = context.region.subregions.map { ($0.code, $0.name(context.language)) }
    let others = Set(context.states.map(\.subregion)).subtracting(known.map(\.0)).sorted().map { ($0, $0) }
    return (known + others).enumerated().map { number, group in
      ("g\(number)", group.1, context.states.filter { $0.subregion == group.0 })
    }
  }

  private static func theme(
    _ theme: Cluster, _ filter: String, _ instrument: Instrument, _ cards: [Scorecard],
    _ groups: [(filter: String, name: String, states: [State])], _ context: SiteContext
  ) -> ThemeView? {
    let language = context.language
    let scores = Dictionary(
      cards.map { card in
        (
          card.state,
          Dictionary(
            card.clusters.filter { $0.cluster == theme }.flatMap(\.articles).map { ($0.number, $0) },
            uniquingKeysWith: { first, _ in first })
        )
      }, uniquingKeysWith: { first, _ in first }
    ).filter { !$0.value.isEmpty }
    guard !scores.isEmpty else { return nil }
    let asked = Set(scores.values.joined().map(\.key))
    let articles = instrument.articles.filter { asked.contains($0.number) }
    return ThemeView(
      filter: filter, anchor: "m-\(instrument.id)-\(filter)", theme: theme.name(language),
      columns: articles.map {
        ColumnView(number: $0.number, title: $0.title(language), href: context.articlePath(instrument.id, $0.number))
      },
      width: articles.count + 1,
      groups: groups.compactMap { group in
        let rows = group.states.compactMap { state in
          scores[state.code].map { own in
            RowView(
              name: state.name(language), href: "states/\(state.code).html",
              cells: CompactCells(
                cells: articles.map { article in
                  let view = RatingView(own[article.number]?.score.rating ?? .notApplicable, language)
                  return CompactCell(style: view.style, text: view.letter)
                }))
          }
        }
        return rows.isEmpty ? nil : GroupView(filter: group.filter, group: group.name, rows: rows)
      })
  }
}
