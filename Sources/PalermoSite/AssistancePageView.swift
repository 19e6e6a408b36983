import PalermoAnalysis
import PalermoCharts
import PalermoModel
import PalermoResults
import PalermoWriting

/// What assistance states ask for, who could give it, and what nobody covers.
struct AssistancePageView: Encodable {
  struct AreaView: Encodable {
    let area: String
    let needs: Int
    let met: Int
    let unmet: Int
    let offering: Int
  }

  struct StateView: Encodable {
    let name: String
    let href: String
    let count: Int
    let pairs: [PairView]
    let unmet: [UnmetView]
    let hasPairs: Bool
    let hasUnmet: Bool
  }

  /// A need and the state that could meet it.
  struct PairView: Encodable {
    let area: String
    let about: String
    let from: String
    let fromHref: String
    let basis: String
    let common: String
  }

  /// Needs in one area that are left open for the same reason.
  struct UnmetView: Encodable {
    let area: String
    let reason: String
    let about: String
    let count: Int
  }

  let sentences: [String]
  let assumption: String
  /// What the page on training is called.
  let training: String
  let areas: [AreaView]
  let charts: [ChartView]
  let states: [StateView]

  init(_ context: SiteContext) {
    let (language, match) = (context.language, context.analysis.assistance)
    sentences = AssistanceText(match, in: context.region).sentences.map { $0(language).capitalizedFirst + "." }
    assumption = Texts.Site.capacityNote(capacity: match.capacity)(language)
    training = Texts.Site.training(language)
    let offering = context.analysis.states.map { Set($0.offers.map(\.area)) }
    areas = Assistance.Area.allCases.compactMap { area in
      let met = match.pairs.count { $0.need.area == area }
      let unmet = match.unmet.count { $0.need.area == area }
      let offers = offering.count { $0.contains(area) }
      guard met + unmet + offers > 0 else { return nil }
      return AreaView(area: area.name(language), needs: met + unmet, met: met, unmet: unmet, offering: offers)
    }
    charts = areas.isEmpty ? [] : [Self.needsAndOffers(areas, language)]
    states = context.states.compactMap { state in
      let (pairs, unmet) = Self.needs(of: state.code, base: "", context)
      let count = pairs.count + unmet.map(\.count).reduce(0, +)
      guard count > 0 else { return nil }
      return StateView(
        name: state.name(language), href: "states/\(state.code).html", count: count, pairs: pairs, unmet: unmet,
        hasPairs: !pairs.isEmpty, hasUnmet: !unmet.isEmpty)
    }
  }

  /// The needs of each area: those that could be met, and those left open.
  private static func needsAndOffers(_ areas: [AreaView], _ language: Language) -> ChartView {
    let key = [
      RatingView(letter: "✓", style: "F", meaning: Texts.Pages.couldBeMet(language)),
      RatingView(letter: "✗", style: "N", meaning: Texts.Pages.leftOpen(language)),
    ]
    let title = Texts.Site.needsPicture(language)
    let bars = areas.map { area in
      StackedBars.Bar(
        label: area.area,
        parts: zip(key, [area.met, area.unmet]).map {
          StackedBars.Part(letter: $0.letter, style: $0.style, count: $1)
        })
    }
    let words = areas.map { "\($0.area)\(language.colon)\($0.met) / \($0.needs)" }.joined(
      separator: language.semicolon)
    let chart = StackedBars(title: title, description: words, bars: bars, showsShares: false, labelWidth: 150)
    return ChartView(
      title: title, chart.drawing(id: "needs"), key: key,
      heads: [Texts.Headings.kind(language)] + key.map(\.meaning) + [Texts.Pages.statesOffering(language)],
      rows: areas.map { ($0.area, ["\($0.met)", "\($0.unmet)", "\($0.offering)"]) })
  }

  /// The needs of a state that could be met, and those left open, by area and reason.
  ///
  /// - Parameter base: The way from the page to the folder of its language.
  static func needs(of state: String, base: String, _ context: SiteContext) -> (pairs: [PairView], unmet: [UnmetView]) {
    let language = context.language
    let (possible, open) = context.needs(of: state)
    let pairs = possible.map { pair in
      var common = pair.languages.map { Language(rawValue: $0)?.endonym ?? $0 }
      if pair.sharesLegalTradition { common.append(Texts.Site.sameTradition(language)) }
      let documented =
        pair.documented.isEmpty ? "" : " (\(pair.documented.map(context.citation).joined(separator: ", ")))"
      return PairView(
        area: pair.need.area.name(language), about: place(pair.need), from: context.name(of: pair.from),
        fromHref: "\(base)states/\(pair.from).html", basis: pair.basis.name(language) + documented,
        common: common.joined(separator: ", "))
    }
    let unmet = UnmetNeed.Reason.allCases.flatMap { reason in
      Assistance.Area.allCases.compactMap { area -> UnmetView? in
        let needs = open.filter { $0.reason == reason && $0.need.area == area }
        guard !needs.isEmpty else { return nil }
        return UnmetView(
          area: area.name(language), reason: reason.name(language), about: Self.articles(needs.map(\.need), language),
          count: needs.count)
      }
    }
    return (pairs, unmet)
  }

  private static func place(_ need: AssistanceNeed) -> String {
    need.article.map { "\(need.instrument) \($0)" } ?? need.instrument
  }

  /// The articles that needs are about, by instrument: `TIP 5, 9; UNTOC 18`.
  private static func articles(_ needs: [AssistanceNeed], _ language: Language) -> String {
    var byInstrument: [(instrument: String, articles: [Int])] = []
    for need in needs {
      let place = byInstrument.firstIndex { $0.instrument == need.instrument } ?? byInstrument.count
      if place == byInstrument.count { byInstrument.append((need.instrument, [])) }
      if let article = need.article, !byInstrument[place].articles.contains(article) {
        byInstrument[place].articles.append(article)
      }
    }
    return byInstrument.map { group in
      ([group.instrument] + [group.articles.sorted().map(String.init).joined(separator: ", ")]).filter { !$0.isEmpty }
        .joined(separator: " ")
    }.joined(separator: language.semicolon)
  }
}
