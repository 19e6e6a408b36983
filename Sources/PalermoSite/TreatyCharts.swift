import PalermoAnalysis
import PalermoCharts
import PalermoModel
import PalermoWriting

/// The pictures of who has joined which agreement, and when.
struct TreatyCharts {
  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  /// When the states joined each agreement, all on one scale.
  var timelines: [ChartView] { context.corpus.instruments.all.map(timeline) }

  /// What the states of each subregion have done about each agreement.
  var subregions: [ChartView] {
    context.region.subregions.enumerated().compactMap { number, group in
      let states = context.states.filter { $0.subregion == group.code }
      return states.isEmpty ? nil : subregion(number, group, states)
    }
  }

  /// The first year of the axis of all timelines.
  static let firstYear = 2000

  private func timeline(of instrument: Instrument) -> ChartView {
    let (language, lastYear) = (context.language, max(context.day.year, Self.firstYear + 1))
    let statuses = context.states.map { context.corpus.treatyStatus(of: $0.code, for: instrument.id) }
    let parties = statuses.compactMap(\.self).filter { $0.standing == .party }
    let days = parties.compactMap { $0.consented ?? $0.inForce }
    let undated = parties.count - days.count
    let unknown = statuses.count { $0.map { $0.standing == .unknown } ?? true }
    let years = Self.firstYear...lastYear
    let counts = years.map { year in days.count { $0.year <= year } }
    let description = Texts.Site.timelineDescription(
      parties: parties.count, states: statuses.count, year: Self.firstYear, before: counts[0], undated: undated,
      unknown: unknown)
    let title = "\(instrument.id) – \(instrument.shortTitle(language))"
    let chart = StepChart(
      title: title, description: description(language), years: years, counts: counts, undated: undated,
      population: statuses.count)
    // The table has the years in which the number changed.
    let changes = zip(years, counts).enumerated().filter { $0 == 0 || counts[$0 - 1] != $1.1 }.map(\.element)
    return ChartView(
      title: title, chart.drawing(id: "time-\(instrument.id)"),
      heads: [Texts.Site.year(language), Texts.Pages.parties(language)],
      rows: changes.map { ("\($0)", ["\($1)"]) }
        + [
          (Texts.Site.dayUnknown(language), ["\(undated)"]), (Texts.TreatyConsents.unknown(language), ["\(unknown)"]),
        ])
  }

  private func subregion(_ number: Int, _ group: StateGroup, _ states: [State]) -> ChartView {
    let language = context.language
    let views = TreatiesPageView.legend(language)
    let bars = context.corpus.instruments.all.map { instrument in
      let cells = states.map {
        TreatiesPageView.view(of: context.corpus.treatyStatus(of: $0.code, for: instrument.id), language)
      }
      return StackedBars.Bar(
        label: instrument.id,
        parts: views.map { view in
          StackedBars.Part(
            letter: view.letter, style: view.style, count: cells.count { $0.letter == view.letter })
        })
    }
    let title = "\(group.name(language)) (\(states.count))"
    let chart = StackedBars(
      title: title,
      description: Texts.Site.treatyBarsDescription(group: group.name(language), states: states.count)(
        language), bars: bars, showsShares: true)
    return ChartView(
      title: title, chart.drawing(id: "group-\(number)"),
      heads: [Texts.Headings.agreement(language)] + views.map { $0.meaning },
      rows: bars.map { ($0.label, $0.parts.map { "\($0.count)" }) })
  }
}
