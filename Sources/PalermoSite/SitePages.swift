import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// The list of pages: which there are, and of each everything but what is on it.
struct SitePages {
  private let context: SiteContext
  private let language: Language

  init(_ context: SiteContext) {
    (self.context, language) = (context, context.language)
  }

  /// The pages in a fixed order, the overview first. Those with a name for the navigation stand in it in this order.
  var all: [SitePage] {
    let others = others
    let linked = others.filter { page in
      page.navigation == nil && (!page.path.contains("/") || page.path.hasPrefix("instruments/"))
    }
    return [overview(linked)] + others
  }

  /// The page that searches the others.
  var search: SitePage {
    SitePage(
      path: "search.html", template: "search", title: Texts.Site.search(language), lead: regionName,
      navigation: Texts.Site.search(language)
    ) { _ in SearchPageView() }
  }

  private var others: [SitePage] {
    [statesPage] + states + answers + instruments + matrix + [treaties, library, practice] + manuals + [statistics]
      + published + deliveries + cooperation + assistance + [directory] + change + [method]
  }

  private var regionName: String { context.region.name(language) }

  private func overview(_ others: [SitePage]) -> SitePage {
    SitePage(
      path: "index.html", template: "overview", title: regionName,
      lead: [Texts.Site.gapAnalysis(language), context.cycleTitle].filter { !$0.isEmpty }.joined(separator: " · "),
      navigation: Texts.Site.overview(language)
    ) { base in OverviewView(context, base: base, others: others) }
  }

  private var statesPage: SitePage {
    SitePage(
      path: "states.html", template: "states", title: Texts.Headings.states(language), lead: context.cycleTitle,
      navigation: Texts.Headings.states(language)
    ) { _ in StatesPageView(context) }
  }

  private var states: [SitePage] {
    context.states.map { state in
      SitePage(
        path: "states/\(state.code).html", template: "state", title: state.name(language),
        lead: context.region.subregions.first { $0.code == state.subregion }?.name(language) ?? ""
      ) { _ in StateSheetView(state, context) }
    }
  }

  private var answers: [SitePage] {
    context.states.filter { !context.answeredScorecards(of: $0.code).isEmpty }.map { state in
      SitePage(
        path: "answers/\(state.code).html", template: "answers", title: state.name(language),
        lead: Texts.Site.answers(language)
      ) { _ in AnswersPageView(state, context) }
    }
  }

  private var instruments: [SitePage] {
    context.instruments.flatMap { instrument in
      [
        SitePage(
          path: "instruments/\(instrument.id).html", template: "instrument", title: instrument.shortTitle(language),
          lead: instrument.title(language)
        ) { _ in InstrumentPageView(instrument, context) }
      ] + articles(of: instrument)
    }
  }

  private func articles(of instrument: Instrument) -> [SitePage] {
    instrument.articles.compactMap { article in
      context.articlePath(instrument.id, article.number).map { path in
        SitePage(
          path: path, template: "article",
          title: "\(instrument.id) \(article.number). \(article.title(language))", lead: regionName
        ) { _ in ArticlePageView(article, of: instrument, context) }
      }
    }
  }

  private var matrix: [SitePage] {
    guard !context.instruments.isEmpty else { return [] }
    let view = MatrixPageView(context)
    return [
      SitePage(
        path: "matrix.html", template: "matrix", title: Texts.Pages.matrix(language), lead: context.cycleTitle,
        style: view.style
      ) { _ in view }
    ]
  }

  private var treaties: SitePage {
    SitePage(
      path: "treaties.html", template: "treaties", title: Texts.Site.treaties(language), lead: regionName,
      navigation: Texts.Site.treaties(language)
    ) { _ in TreatiesPageView(context) }
  }

  private var library: SitePage {
    let view = LibraryPageView(context)
    return SitePage(
      path: "law.html", template: "library", title: Texts.Site.lawLibrary(language), lead: context.cycleTitle,
      navigation: Texts.Site.lawPage(language)
    ) { _ in view }
  }

  private var practice: SitePage {
    let view = PracticePageView(context)
    return SitePage(
      path: "practice.html", template: "practice", title: Texts.Site.goodPractice(language),
      lead: context.cycleTitle, navigation: Texts.Site.practice(language)
    ) { _ in view }
  }

  private var manuals: [SitePage] { context.themes.map(manual(on:)) }

  /// The manuals of good practice as values, one for each theme that something was delivered on.
  var practiceManuals: [PracticeManual] {
    context.themes.map { ManualPageView($0, context).manual($0, manual(on: $0)) }
  }

  private func manual(on theme: Cluster) -> SitePage {
    SitePage(
      path: ManualPageView.path(of: theme), template: "manual",
      title: context.corpus.instruments.name(of: theme)(language).capitalizedFirst,
      lead: [Texts.Site.manualLead(language), regionName, context.cycleTitle].filter { !$0.isEmpty }
        .joined(separator: " · ")
    ) { _ in ManualPageView(theme, context) }
  }

  private var statistics: SitePage {
    let view = StatisticsPageView(context)
    return SitePage(
      path: "statistics.html", template: "statistics", title: Texts.Site.statistics(language),
      lead: context.cycleTitle, navigation: Texts.Site.statistics(language)
    ) { _ in view }
  }

  private var directory: SitePage {
    let view = DirectoryPageView(context)
    return SitePage(
      path: "directory.html", template: "directory", title: Texts.Site.authoritiesDirectory(language),
      lead: context.cycleTitle, navigation: Texts.Site.directory(language)
    ) { _ in view }
  }

  private var published: [SitePage] {
    guard !context.published.isEmpty else { return [] }
    return [
      SitePage(
        path: "published.html", template: "published", title: Texts.Pages.published(language), lead: regionName
      ) { _ in PublishedPageView(context) }
    ]
  }

  private var deliveries: [SitePage] {
    guard !context.analysis.deliveries.isEmpty else { return [] }
    return [
      SitePage(
        path: "deliveries.html", template: "deliveries", title: Texts.Site.deliveries(language),
        lead: context.cycleTitle
      ) { _ in DeliveriesPageView(context) }
    ]
  }

  private var cooperation: [SitePage] {
    guard let cooperation = context.cooperation else { return [] }
    return [
      SitePage(
        path: "cooperation.html", template: "cooperation", title: Texts.Pages.cooperation(language), lead: regionName,
        navigation: Texts.Pages.cooperation(language)
      ) { _ in CooperationPageView(cooperation, context) }
    ]
      + CooperationKind.allCases.flatMap { kind in
        let tables = CooperationTables(kind, cooperation, context)
        return tables.pages.map { shown in
          SitePage(
            path: "cooperation/\(tables.page(of: shown[0]))", template: "cooperation-kind",
            title: kind.name(language).capitalizedFirst, lead: Texts.Site.whoCanAskWhom(language)
          ) { _ in CooperationKindView(tables, shown, cooperation, context) }
        }
      } + heatMaps(of: cooperation) + pairs(of: cooperation)
  }

  private func heatMaps(of cooperation: CooperationAnalysis) -> [SitePage] {
    CooperationKind.allCases.map { kind in
      SitePage(
        path: "maps/\(kind.rawValue).html", template: "heat", title: kind.name(language).capitalizedFirst,
        lead: Texts.Site.heatLead(language)
      ) { _ in HeatMapView(kind, cooperation, context) }
    }
  }

  private func pairs(of cooperation: CooperationAnalysis) -> [SitePage] {
    let answers = TwoStatesView.markup(of: cooperation.matrix, language)
    return context.states(of: cooperation.matrix).map { state, _ in
      SitePage(
        path: "pairs/\(state.code).html", template: "two-states", title: state.name(language),
        lead: Texts.Site.pairsLead(language)
      ) { _ in TwoStatesView(state, answers, cooperation, context) }
    }
  }

  private var assistance: [SitePage] {
    guard context.hasAssistance else { return [] }
    return [
      SitePage(
        path: "assistance.html", template: "assistance", title: Texts.Pages.assistance(language),
        lead: context.cycleTitle,
        navigation: Texts.Pages.assistance(language)
      ) { _ in AssistancePageView(context) },
      SitePage(
        path: "training.html", template: "training", title: Texts.Site.training(language), lead: context.cycleTitle
      ) { _ in TrainingPageView(context) },
    ]
  }

  private var change: [SitePage] {
    guard let change = context.analysis.change else { return [] }
    return [
      SitePage(
        path: "change.html", template: "change", title: Texts.Site.change(language),
        lead: [change.from, change.to].map { context.corpus.cycle($0)?.title(language) ?? $0 }
          .joined(separator: " → ")
      ) { _ in ChangePageView(change, context) }
    ]
  }

  private var method: SitePage {
    SitePage(
      path: "method.html", template: "method", title: Texts.Pages.method(language), lead: regionName,
      navigation: Texts.Pages.method(language)
    ) { _ in MethodPageView(context) }
  }
}
