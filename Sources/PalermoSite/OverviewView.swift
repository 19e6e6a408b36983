import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

/// Where the hemisphere stands.
struct OverviewView: Encodable {
  /// One of the maps, of which a reader chooses one.
  struct LayerView: Encodable {
    let id: String
    /// What begins here; nil for one that goes on.
    let heading: String?
    let name: String
    let isFirst: Bool
    let map: MapView
  }

  let minute: MinuteView
  let layers: [LayerView]
  let headlines: [String]
  let links: [LinkView]

  /// The overview.
  ///
  /// - Parameters:
  ///   - context: What it is made from.
  ///   - base: The way from the page to the folder of its language.
  ///   - others: The pages that are reached from here alone.
  init(_ context: SiteContext, base: String, others: [SitePage]) {
    let language = context.language
    minute = MinuteView(context, base: base)
    headlines = Headlines(context.analysis, corpus: context.corpus, region: context.region).sentences.map {
      $0(language)
    }
    links = others.enumerated().map { place, page in
      LinkView(href: base + page.path, name: page.title, isCurrent: place == others.count - 1)
    }
    let parties = context.corpus.instruments.all.filter { $0.kind == .reviewed }
      .map { (name: $0.id, map: Self.parties($0, context, base)) }
    let answers = Self.answers(context, base: base)
    let found = context.published.flatMap { published in
      published.items.map { item in
        (
          name: published.items.count == 1 ? published.title(language) : item.id,
          map: Self.map(of: item, published, context, base)
        )
      }
    }
    let groups = [
      (Texts.Site.layersParties, parties), (Texts.Site.layersAnswers, answers), (Texts.Site.layersFound, found),
    ]
    layers = groups.filter { !$0.1.isEmpty }.enumerated().flatMap { number, group in
      group.1.enumerated().map { place, layer in
        LayerView(
          id: "layer-\(number)-\(place)", heading: place == 0 ? group.0(language) : nil, name: layer.name,
          isFirst: number == 0 && place == 0, map: layer.map)
      }
    }
  }

  // MARK: Maps

  /// A map for each question that a published source answers; otherwise one for each instrument.
  private static func answers(_ context: SiteContext, base: String) -> [(name: String, map: MapView)] {
    let published = context.submissions.filter { $0.source.kind == .published }
    if let first = published.first {
      return context.analysis.questions.filter { $0.answered > 0 }.map { tally in
        let name = context.question(tally.question).map(context.label) ?? tally.question
        return (name, map(of: tally, published, context.source(of: first), context, base))
      }
    }
    return context.instruments.map { ($0.id, map(of: $0, context, base)) }
  }

  private static func map(
    of tally: QuestionTally, _ published: [Submission], _ source: SourceView, _ context: SiteContext, _ base: String
  ) -> MapView {
    let language = context.language
    let question = context.question(tally.question)
    let byState = Dictionary(published.map { ($0.state, $0) }, uniquingKeysWith: { first, _ in first })
    let tiles = context.states.map { state in
      let answer = byState[state.code]?[question: tally.question]
      let level = answer.flatMap { question?.level(of: $0) }
      let view: RatingView =
        if let level {
          RatingView(level, language)
        } else if byState[state.code] != nil {
          .covered(language)
        } else {
          RatingView(letter: "·", style: "X", meaning: Texts.Site.notCoveredBySource(language))
        }
      return tile(state, view, answer?.explanations.map(QuoteView.init) ?? [], context, base)
    }
    let caption = Texts.Site.findingsOnTheMap(
      respondents: tally.respondents, states: tally.states, answered: tally.answered)
    return MapView(
      title: question?.text(language) ?? tally.question, caption: "\(caption(language)) (\(source.date))",
      source: source,
      columns: columns(context), tiles: tiles, legend: legend(tiles))
  }

  /// The most states whose letters stand in a table below each map. Those of more are on the page of the instrument, so
  /// that the overview opens at once on a slow line.
  private static let mostInTable = 60

  private static func map(of instrument: Instrument, _ context: SiteContext, _ base: String) -> MapView {
    let language = context.language
    let cards = Dictionary(
      context.scorecards.filter { $0.instrument == instrument.id }.map { ($0.state, $0) },
      uniquingKeysWith: { first, _ in first })
    let tiles = context.states.map { state in
      guard let card = cards[state.code] else {
        // All articles lack a letter for the same reason, unless only some of them are asked about.
        let absences = Set(context.ratings(of: state.code, instrument.id).compactMap(\.absence))
        let absence = Absence.allCases.first(where: absences.contains) ?? .notAsked
        return tile(state, RatingView(absence, language), [], context, base)
      }
      return tile(state, Self.view(of: card, context), [], context, base, card.shownScore.coverage)
    }
    return MapView(
      title: instrument.shortTitle(language),
      caption: Texts.Site.lettersOnTheMap(count: cards.count, states: context.states.count)(language),
      source: nil, columns: columns(context), tiles: tiles, legend: legend(tiles),
      tableHref: context.states.count > mostInTable ? "\(base)instruments/\(instrument.id).html" : nil)
  }

  /// The letter of an instrument. Where only one theme is asked about it is the letter of that, and says so.
  private static func view(of card: Scorecard, _ context: SiteContext) -> RatingView {
    let language = context.language
    let view = RatingView(card.shownScore, language)
    guard let only = card.onlyCluster, card.isBound != .no else { return view }
    return RatingView(
      letter: view.letter + "°", style: view.style,
      meaning: Texts.Site.ofOneTheme(meaning: view.meaning, theme: context.corpus.instruments.name(of: only.cluster))(
        language))
  }

  private static func tile(
    _ state: State, _ view: RatingView, _ quotes: [QuoteView], _ context: SiteContext, _ base: String,
    _ coverage: Coverage? = nil
  ) -> TileView {
    TileView(
      code: state.code, name: state.name(context.language), column: state.column + 1, row: state.row + 1,
      href: "\(base)states/\(state.code).html", letter: view.letter, style: view.style, meaning: view.meaning,
      coverage: coverage.map { Texts.Site.dutiesBehindLetter($0)(context.language) }, quotes: quotes)
  }

  /// Who is a party, and since which year.
  private static func parties(_ instrument: Instrument, _ context: SiteContext, _ base: String) -> MapView {
    let language = context.language
    let statuses = context.states.map { context.corpus.treatyStatus(of: $0.code, for: instrument.id) }
    let tiles = zip(context.states, statuses).map { state, status in
      let view = TreatiesPageView.view(of: status, language)
      let day = status?.standing == .party ? status?.consented ?? status?.inForce : nil
      return tile(
        state,
        RatingView(
          letter: day.map { "\($0.year)" } ?? view.letter, style: view.style,
          meaning: day.map { "\(view.meaning), \(context.format.date($0))" } ?? view.meaning), [], context, base)
    }
    let parties = statuses.count { $0?.standing == .party }
    return MapView(
      title: Texts.Site.partyQuestion(instrument: instrument.shortTitle(language))(language),
      caption: Texts.Site.partyCaption(parties: parties, states: statuses.count)(language), source: nil,
      columns: columns(context), tiles: tiles,
      legend: TreatiesPageView.legend(language).map { view in
        MapView.LegendView(
          letter: view.letter, style: view.style, meaning: view.meaning,
          count: statuses.count { TreatiesPageView.view(of: $0, language).letter == view.letter })
      }, tableHref: "\(base)treaties.html#matrix")
  }

  /// What another body found about an item.
  private static func map(
    of item: PublishedFindings.Item, _ published: PublishedFindings, _ context: SiteContext, _ base: String
  ) -> MapView {
    let language = context.language
    let tiles = context.states.map { state in
      guard let finding = published.latest(of: item.id, in: state.code), let scale = published.scale(of: item) else {
        return tile(
          state, RatingView(letter: "·", style: "X", meaning: Texts.Site.notCoveredBySource(language)), [], context,
          base)
      }
      return tile(state, context.view(of: finding.value, on: scale), [], context, base)
    }
    let bearsOn = item.provisions.map(context.articleCitation).joined(separator: ", ")
    return MapView(
      title: item.name(language),
      caption: Texts.Site.foundCaption(publisher: published.publisher(language), articles: bearsOn)(language),
      source: SourceView(
        kind: "", title: published.source, href: published.href?.webLink,
        date: context.format.date(published.asOf.description)),
      columns: columns(context), tiles: tiles, legend: legend(tiles),
      tableHref: "\(base)published.html#\(published.id)")
  }

  private static func columns(_ context: SiteContext) -> Int {
    (context.states.map(\.column).max() ?? 0) + 1
  }

  private static func legend(_ tiles: [TileView]) -> [MapView.LegendView] {
    let order = ["F", "L", "P", "N", "U", "X"]
    return Dictionary(grouping: tiles) { "\($0.style) \($0.meaning)" }.values
      .sorted {
        (order.firstIndex(of: $0[0].style)!, $0[0].meaning) < (order.firstIndex(of: $1[0].style)!, $1[0].meaning)
      }
      .map { MapView.LegendView(letter: $0[0].letter, style: $0[0].style, meaning: $0[0].meaning, count: $0.count) }
  }
}
