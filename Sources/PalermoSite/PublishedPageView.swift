import PalermoCharts
import PalermoModel
import PalermoWriting

/// What other bodies have found about the states, each in its own words.
struct PublishedPageView: Encodable {
  struct PublicationView: Encodable {
    let id: String
    let title: String
    let publisher: String
    /// What the abbreviations of those who made reports stand for; nil where none is abbreviated.
    let bodies: String?
    let note: String?
    let licence: String?
    let source: String
    let href: String?
    let asOf: String
    let scales: [ScaleView]
    let items: [ItemView]
    /// The heads of the columns: items, or the dates of a series.
    let columns: [ColumnView]
    let rows: [RowView]
    let charts: [ChartView]
    /// The states of which nothing was found later than at first.
    let unchanged: String?
    let notCovered: String?
    let hasStale: Bool
    let hasChanges: Bool
  }

  struct ScaleView: Encodable {
    let values: [RatingView]
  }

  struct ItemView: Encodable {
    let name: String
    let note: String?
    let bearsOn: String
    let subject: String
  }

  struct ColumnView: Encodable {
    let name: String
    let meaning: String
  }

  struct RowView: Encodable {
    let name: String
    let href: String
    let cells: [CellView]
  }

  struct CellView: Encodable {
    let letter: String
    let style: String
    let meaning: String
    let isStale: Bool
  }

  /// A finding that took the place of another one about the same state and item.
  struct ChangeView: Encodable {
    let state: String
    let item: String
    let before: String
    let after: String
  }

  /// A finding and the one that took its place.
  private struct Change {
    let state: String
    let item: String
    let scale: String
    /// Their places on the scale, 0 for the highest.
    let steps: (before: Int, after: Int)
    let view: ChangeView

    var isRaised: Bool { steps.after < steps.before }
  }

  let publications: [PublicationView]

  init(_ context: SiteContext) {
    publications = context.published.map { Self.view(of: $0, context) }
  }

  private static func view(of published: PublishedFindings, _ context: SiteContext) -> PublicationView {
    let (language, format) = (context.language, context.format)
    let isSeries = published.items.count == 1
    let dates = isSeries ? Self.dates(of: published) : []
    let covered = context.states.filter { !(published[state: $0.code]?.reports.isEmpty ?? true) }
    let rows = covered.map { state in
      RowView(
        name: state.name(language), href: "states/\(state.code).html",
        cells: isSeries
          ? seriesCells(published, state.code, dates, context)
          : published.items.map { cell(published.latest(of: $0.id, in: state.code), of: $0, published, context) })
    }
    let changes = published.renews ? [] : changes(published, context)
    let changed = Set(changes.map(\.state))
    let unchanged = covered.map { $0.name(language) }.filter { !changed.contains($0) }
    let missing = context.states.filter { published[state: $0.code]?.reports.isEmpty ?? true }.map { $0.name(language) }
    return PublicationView(
      id: published.id, title: published.title(language), publisher: published.publisher(language),
      bodies: context.bodies(namedBy: published.states.flatMap(\.reports).compactMap(\.author), of: published),
      note: published.note?(language), licence: published.licence?(language), source: published.source,
      href: published.href?.webLink, asOf: format.date(published.asOf.description),
      scales: published.scales.map { scale in
        ScaleView(values: scale.values.map { context.view(of: $0.code, on: scale) })
      },
      items: published.items.map { item in
        ItemView(
          name: item.name(language), note: item.note?(language),
          bearsOn: item.provisions.map(context.articleCitation).joined(separator: ", "),
          subject: item.subject == .law ? Texts.Site.aboutLaw(language) : Texts.Site.aboutPractice(language))
      },
      columns: isSeries
        ? dates.map { ColumnView(name: "\($0.earliest.year)", meaning: format.date($0.description)) }
        : published.items.map { ColumnView(name: $0.id, meaning: $0.name(language)) },
      rows: rows,
      charts: changes.isEmpty ? [] : [trend(changes, of: published, context)],
      unchanged: published.renews || unchanged.isEmpty ? nil : unchanged.joined(separator: ", "),
      notCovered: missing.isEmpty ? nil : missing.joined(separator: ", "),
      hasStale: rows.contains { $0.cells.contains(where: \.isStale) }, hasChanges: !changes.isEmpty)
  }

  /// The dates of all reports, from the first to the last.
  private static func dates(of published: PublishedFindings) -> [PartialDate] {
    Set(published.states.flatMap(\.reports).map(\.given)).sorted { $0.latest < $1.latest }
  }

  private static func seriesCells(
    _ published: PublishedFindings, _ state: String, _ dates: [PartialDate], _ context: SiteContext
  ) -> [CellView] {
    let item = published.items[0]
    let found = Dictionary(
      published.history(of: item.id, in: state).map { ($0.given, $0) }, uniquingKeysWith: { first, _ in first })
    return dates.map { cell(found[$0], of: item, published, context, marksStale: false) }
  }

  private static func cell(
    _ finding: PublishedFinding?, of item: PublishedFindings.Item, _ published: PublishedFindings,
    _ context: SiteContext, marksStale: Bool = true
  ) -> CellView {
    guard let finding, let scale = published.scale(of: item) else {
      return CellView(
        letter: "·", style: "X", meaning: Texts.Site.notCoveredBySource(context.language), isStale: false)
    }
    let view = context.view(of: finding.value, on: scale)
    return CellView(
      letter: view.letter, style: view.style,
      meaning: "\(view.meaning), \(context.format.date(finding.given.description))",
      isStale: marksStale && finding.isStale(on: context.day))
  }

  /// What changed, each state and item on its own scale, in the order of the states.
  private static func trend(
    _ changes: [Change], of published: PublishedFindings, _ context: SiteContext
  ) -> ChartView {
    let language = context.language
    let scale = published.scales.first { $0.id == changes[0].scale }
    let values = scale?.values ?? []
    let shown = changes.filter { $0.scale == changes[0].scale }
    let title = Texts.Pages.reRated(language)
    let description = Texts.Site.trendDescription(
      raised: changes.count(where: \.isRaised), lowered: changes.count { !$0.isRaised })
    let chart = DumbbellChart(
      title: title, description: description(language),
      rows: shown.map { change in
        DumbbellChart.Row(
          label: "\(change.state), \(change.item)", before: Double(values.count - 1 - change.steps.before),
          after: Double(values.count - 1 - change.steps.after))
      },
      ticks: values.reversed().enumerated().map { (Double($0), $1.code) })
    return ChartView(
      title: title, chart.drawing(id: "trend-\(published.id)"), key: ChangePageView.key(language),
      heads: [
        Texts.Headings.state(language), Texts.Pages.foundItem(language), Texts.Site.foundFirst(language),
        Texts.Site.foundLast(language),
      ],
      rows: changes.map { ($0.view.state, [$0.view.item, $0.view.before, $0.view.after]) })
  }

  private static func changes(
    _ published: PublishedFindings, _ context: SiteContext
  ) -> [Change] {
    context.states.flatMap { state in
      published.items.compactMap { item in
        let history = published.history(of: item.id, in: state.code)
        guard let first = history.first, let last = history.last, history.count > 1,
          let scale = published.scale(of: item),
          let from = scale.values.firstIndex(where: { $0.code == first.value }),
          let to = scale.values.firstIndex(where: { $0.code == last.value }), from != to
        else { return nil }
        func text(_ finding: PublishedFinding) -> String {
          "\(finding.value) (\(context.format.date(finding.given.description)))"
        }
        let name = state.name(context.language)
        return Change(
          state: name, item: item.id, scale: scale.id, steps: (from, to),
          view: ChangeView(state: name, item: item.name(context.language), before: text(first), after: text(last)))
      }
    }
  }
}
