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
    legend = RatingView.legend(language)
    let groups = Self.groups(context)
    instruments = context.instruments.enumerated().map { number, instrument in
      return InstrumentView(
        filter: "i\(number)", instrument: "\(instrument.id) – \(instrument.shortTitle(language))",
        instrumentHref: "instruments/\(instrument.id).html",
        themes: context.corpus.instruments.clusters.enumerated().compactMap { place, theme in
          Self.theme(theme, "t\(place)", instrument, groups, context)
        })
    }
    let themes = Set(instruments.flatMap(\.themes).map(\.filter))
    instrumentFilters = instruments.map { FilterView(id: $0.filter, label: $0.instrument) }
    let named = context.corpus.instruments
    themeFilters = named.clusters.enumerated().map { FilterView(id: "t\($0)", label: named.name(of: $1)(language)) }
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
    _ theme: Cluster, _ filter: String, _ instrument: Instrument,
    _ groups: [(filter: String, name: String, states: [State])], _ context: SiteContext
  ) -> ThemeView? {
    let language = context.language
    let ratings = Dictionary(
      context.states.map { state in
        let own = context.ratings(of: state.code, instrument.id).filter { $0.cluster == theme }
        return (state.code, Dictionary(own.map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
    let asked = Set(ratings.values.joined().map(\.key))
    guard !asked.isEmpty else { return nil }
    let articles = instrument.articles.filter { asked.contains($0.number) }
    return ThemeView(
      filter: filter, anchor: "m-\(instrument.id)-\(filter)",
      theme: context.corpus.instruments.name(of: theme)(language),
      columns: articles.map {
        ColumnView(number: $0.number, title: $0.title(language), href: context.articlePath(instrument.id, $0.number))
      },
      width: articles.count + 1,
      groups: groups.compactMap { group in
        let rows = group.states.map { state in
          RowView(
            name: state.name(language), href: "states/\(state.code).html",
            cells: CompactCells(
              cells: articles.compactMap { article in
                ratings[state.code]?[article.number].map { Self.cell($0, language) }
              }))
        }
        return rows.isEmpty ? nil : GroupView(filter: group.filter, group: group.name, rows: rows)
      })
  }

  /// A letter with the duties behind it, or the sign of why there is none and, where nothing applies, why not.
  private static func cell(_ rating: ArticleRating, _ language: Language) -> CompactCell {
    let view = RatingView(rating, language)
    let title =
      rating.absence == .notApplicable && !rating.exemptions.isEmpty
      ? view.meaning : "\(rating.answered)/\(rating.applicable)/\(rating.total)/\(rating.notApplicable)"
    return CompactCell(style: view.style, text: view.letter, title: title)
  }
}
