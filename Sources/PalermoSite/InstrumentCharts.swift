import PalermoAnalysis
import PalermoCharts
import PalermoModel
import PalermoScoring
import PalermoWriting

/// The pictures of one instrument: its duties by article, and its states between 0 and 1.
struct InstrumentCharts {
  private let instrument: Instrument
  private let context: SiteContext

  init(_ instrument: Instrument, _ context: SiteContext) {
    (self.instrument, self.context) = (instrument, context)
  }

  /// What is known of the mandatory duties of each article over all parties. Nil if nothing was asked.
  var articles: ChartView? {
    let language = context.language
    let key = [
      RatingView(letter: "F", style: "F", meaning: Texts.Site.dutyMet(language)),
      RatingView(letter: "P", style: "P", meaning: Texts.Site.dutyPartly(language)),
      RatingView(letter: "N", style: "N", meaning: Texts.Site.dutyNotMet(language)),
      RatingView(letter: "?", style: "U", meaning: Texts.Site.dutyUnknown(language)),
      RatingView(letter: "◆", style: "C", meaning: Texts.Site.dutyConfidential(language)),
    ]
    let bars = instrument.articles.compactMap { article -> StackedBars.Bar? in
      guard context.tallies(of: instrument.id, article.number).contains(where: { $0.respondents > 0 }) else {
        return nil
      }
      let duties = DutyCounts(over: article.provisions, of: instrument.id, context)
      guard duties.duties > 0 else { return nil }
      let counts = [duties.met, duties.partly, duties.notMet, duties.unknown, duties.withheld]
      return StackedBars.Bar(
        label: Texts.Site.articleShort(number: article.number)(language),
        parts: zip(key, counts).map { StackedBars.Part(letter: $0.letter, style: $0.style, count: $1) })
    }
    guard !bars.isEmpty else { return nil }
    let title = Texts.Site.dutiesByArticle(language)
    let chart = StackedBars(
      title: title,
      description: Texts.Site.dutiesDescription(instrument: instrument.id, articles: bars.count)(language),
      bars: bars, showsShares: true, labelWidth: 52)
    return ChartView(
      title: title, chart.drawing(id: "duties"), key: key,
      heads: [Texts.Headings.article(language)] + key.map(\.meaning),
      rows: bars.map { ($0.label, $0.parts.map { "\($0.count)" }) })
  }

  /// Where the score of each state lies as far as is known, in the order of the alphabet. Nil without scores.
  var states: ChartView? {
    let (language, format) = (context.language, context.format)
    let cards = Dictionary(
      context.scorecards.filter { $0.instrument == instrument.id }.map { ($0.state, $0) },
      uniquingKeysWith: { first, _ in first })
    guard cards.values.contains(where: { $0.shownScore.interval != nil }) else { return nil }
    let rows = context.states.map { state -> (row: IntervalPlot.Row, view: RatingView, interval: String) in
      let score = cards[state.code].flatMap { $0.isBound == .no ? nil : $0.shownScore }
      let view = score.map { RatingView($0, language) } ?? noLetter(cards[state.code], of: state)
      let interval = score?.interval
      return (
        IntervalPlot.Row(
          label: state.name(language), letter: view.letter, style: view.style,
          bounds: interval.map { $0.low...$0.high }), view, interval.map(format.interval) ?? "–"
      )
    }
    let title = Texts.Site.statesOnScale(language)
    let chart = IntervalPlot(
      title: title, description: Texts.Site.intervalsDescription(instrument: instrument.id)(language),
      rows: rows.map(\.row), bands: context.profile.bands.map(\.from).filter { $0 > 0 && $0 < 1 })
    return ChartView(
      title: title, chart.drawing(id: "scale"), key: RatingView.legend(language),
      heads: [Texts.Headings.state(language), Texts.Pages.rating(language), Texts.Pages.score(language)],
      rows: rows.map { ($0.row.label, ["\($0.view.letter) \($0.view.meaning)", $0.interval]) })
  }

  private func noLetter(_ card: Scorecard?, of state: State) -> RatingView {
    if card?.isBound == .no { return RatingView(Absence.notApplicable, context.language) }
    let absences = Set(context.ratings(of: state.code, instrument.id).compactMap(\.absence))
    return RatingView(Absence.allCases.first(where: absences.contains) ?? .notAsked, context.language)
  }
}
