import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

/// Where the hemisphere stands.
struct OverviewView: Encodable {
  struct KindView: Encodable {
    let name: String
    let gaps: Int
    let states: Int
    let action: String
  }

  struct StateView: Encodable {
    let name: String
    let href: String
    /// Numbers, or signs of why there is none.
    let counts: [String]
  }

  struct ProvisionView: Encodable {
    let citation: String
    let href: String
    let measure: String
    let count: Int
    let population: Int
  }

  struct GroupView: Encodable {
    let name: String
    let states: Int
    /// Numbers, or signs of why there is none.
    let counts: [String]
  }

  let headlines: [String]
  let maps: [MapView]
  let kinds: [KindView]
  let states: [StateView]
  /// Those that stand in the table in place of numbers.
  let signs: [RatingView]
  let shared: [ProvisionView]
  let unknown: [ProvisionView]
  let groups: [GroupView]
  let hasShared: Bool
  let hasUnknown: Bool

  /// The overview.
  ///
  /// - Parameters:
  ///   - context: What it is made from.
  ///   - base: The way from the page to the folder of its language.
  init(_ context: SiteContext, base: String) {
    let analysis = context.analysis
    let language = context.language
    headlines = Headlines(analysis, corpus: context.corpus).sentences.map { $0(language) }
    maps = Self.maps(context, base: base)
    let gaps = analysis.states.flatMap(\.gaps)
    let shown = GapKind.allCases.filter { !analysis.kindsNotAsked.contains($0) }
    kinds = shown.map { kind in
      let ofKind = gaps.filter { $0.kind == kind }
      return KindView(
        name: kind.name(language), gaps: ofKind.count, states: Set(ofKind.map(\.state)).count,
        action: kind.programmeAction.rawValue)
    }
    let sheets = Dictionary(uniqueKeysWithValues: analysis.states.map { ($0.state, $0) })
    states = context.states.map { state in
      StateView(
        name: state.name(language), href: "\(base)states/\(state.code).html",
        counts: shown.map { kind in
          Self.count(kind, sheets[state.code]?.gaps.filter { $0.kind == kind } ?? [], of: [state], context)
        })
    }
    let absences = Set(context.states.compactMap { context.absence(of: $0.code) })
    signs = Absence.allCases.filter(absences.contains).map { RatingView($0, language) }
    let tallies = Dictionary(uniqueKeysWithValues: analysis.provisions.map { ($0.provision, $0) })
    func provision(_ id: String, _ count: (ProvisionTally) -> Int) -> ProvisionView? {
      tallies[id].map { tally in
        ProvisionView(
          citation: context.citation(id), href: "\(base)instruments/\(tally.instrument).html#\(context.anchor(id))",
          measure: context.corpus.instruments[provision: id]?.measure(language) ?? "", count: count(tally),
          population: tally.applicable)
      }
    }
    shared = analysis.mostShared.prefix(12).compactMap { provision($0, \.openDuties) }
    unknown = analysis.leastKnown.prefix(12).compactMap { provision($0, \.unknown) }
    (hasShared, hasUnknown) = (!shared.isEmpty, !unknown.isEmpty)
    let names = Dictionary(
      (context.region.subregions + context.region.groupings).map { ($0.code, $0.name(language)) },
      uniquingKeysWith: { first, _ in first })
    groups = analysis.groups.map { group in
      GroupView(
        name: names[group.group] ?? group.group, states: group.states.count,
        counts: shown.map { kind in
          let members = Set(group.states)
          return Self.count(
            kind, gaps.filter { $0.kind == kind && members.contains($0.state) },
            of: context.states.filter { members.contains($0.code) }, context)
        })
    }
  }

  /// How many gaps there are, or why that is not known: of states of which nothing was delivered no duty is known to be
  /// open.
  private static func count(_ kind: GapKind, _ gaps: [Gap], of states: [State], _ context: SiteContext) -> String {
    if !kind.restsOnAnswers { return "\(gaps.count)" }
    let absences = states.map { context.absence(of: $0.code) }
    guard !states.isEmpty, let first = absences[0], absences.allSatisfy({ $0 != nil }) else { return "\(gaps.count)" }
    return (absences.contains(.notDelivered) ? .notDelivered : first).sign
  }

  // MARK: Maps

  /// A map for each question that a published source answers; otherwise one for each instrument.
  private static func maps(_ context: SiteContext, base: String) -> [MapView] {
    let published = context.submissions.filter { $0.source.kind == .published }
    if let first = published.first {
      return context.analysis.questions.filter { $0.answered > 0 }.map { tally in
        map(of: tally, published, context.source(of: first), context, base)
      }
    }
    return context.instruments.map { map(of: $0, context, base) }
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
      return tile(state, Self.view(of: card, language), [], context, base, card.shownScore.coverage)
    }
    return MapView(
      title: instrument.shortTitle(language),
      caption: Texts.Site.lettersOnTheMap(count: cards.count, states: context.states.count)(language),
      source: nil, columns: columns(context), tiles: tiles, legend: legend(tiles))
  }

  /// The letter of an instrument. Where only one theme is asked about it is the letter of that, and says so.
  private static func view(of card: Scorecard, _ language: Language) -> RatingView {
    let view = RatingView(card.shownScore, language)
    guard let only = card.onlyCluster, card.isBound != .no else { return view }
    return RatingView(
      letter: view.letter + "°", style: view.style,
      meaning: Texts.Site.ofOneTheme(meaning: view.meaning, theme: only.cluster.name)(language))
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
