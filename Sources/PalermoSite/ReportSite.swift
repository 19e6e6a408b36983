public import PalermoAnalysis
public import PalermoModel
import PalermoResults
public import PalermoScoring
public import PalermoWriting

/// The report as a set of pages that open from disk without a network, in four languages.
///
/// `index.html` is the overview in the language wanted; each language has a folder of its own with the same pages.
public struct ReportSite: Sendable {
  private let analysis: GapAnalysis
  private let corpus: Corpus
  private let region: Region
  private let scorecards: [Scorecard]
  private let profile: ScoringProfile
  private let provenance: Provenance
  private let language: Language
  private let templates: [Language: Templates]

  /// A report of an analysis.
  ///
  /// - Parameters:
  ///   - analysis: The figures.
  ///   - corpus: What they were made from.
  ///   - region: The states.
  ///   - scorecards: The scores of the states in the cycle of the analysis, without confidential answers.
  ///   - profile: The profile of the scores.
  ///   - provenance: The inputs, for the method page.
  ///   - language: The language of `index.html`.
  /// - Throws: What the compiler of templates throws for a faulty one.
  public init(
    analysis: GapAnalysis, corpus: Corpus, region: Region, scorecards: [Scorecard], profile: ScoringProfile,
    provenance: Provenance, language: Language
  ) throws {
    (self.analysis, self.corpus, self.region, self.scorecards) = (analysis, corpus, region, scorecards)
    (self.profile, self.provenance, self.language) = (profile, provenance, language)
    templates = Dictionary(uniqueKeysWithValues: try Language.allCases.map { ($0, try Templates($0)) })
  }

  /// The pages of one language in a fixed order, with their paths from the folder of the report. `index.html` is among
  /// those of the language wanted.
  ///
  /// - Complexity: O(*s* · *p*) for *s* states and *p* provisions.
  public func files(in language: Language) -> [(path: String, contents: String)] {
    let context = SiteContext(
      analysis: analysis, corpus: corpus, region: region, scorecards: scorecards, profile: profile,
      provenance: provenance, language: language)
    let files = pages(context).map { ("\(language.rawValue)/\($0.path)", $0.contents) }
    return language == self.language
      ? [("index.html", overview(context, base: "\(language.rawValue)/", toRoot: ""))] + files : files
  }

  private func pages(_ context: SiteContext) -> [(path: String, contents: String)] {
    let language = context.language
    var pages = [("index.html", overview(context, base: "", toRoot: "../"))]
    for state in context.states {
      pages.append(
        page(
          "states/\(state.code).html", "state", StateSheetView(state, context), title: state.name(language),
          lead: region.subregions.first { $0.code == state.subregion }?.name(language) ?? "", context))
    }
    for state in context.states {
      guard let view = AnswersPageView(state, context) else { continue }
      pages.append(
        page(
          "answers/\(state.code).html", "answers", view, title: state.name(language),
          lead: Texts.Site.answers(language),
          context))
    }
    for instrument in context.instruments {
      pages.append(
        page(
          "instruments/\(instrument.id).html", "instrument", InstrumentPageView(instrument, context),
          title: instrument.shortTitle(language), lead: instrument.title(language), context))
      for article in instrument.articles {
        guard let path = context.articlePath(instrument.id, article.number) else { continue }
        pages.append(
          page(
            path, "article", ArticlePageView(article, of: instrument, context),
            title: "\(instrument.id) \(article.number). \(article.title(language))", lead: region.name(language),
            context))
      }
    }
    if !context.instruments.isEmpty {
      let matrix = MatrixPageView(context)
      pages.append(
        page(
          "matrix.html", "matrix", matrix, title: Texts.Pages.matrix(language), lead: cycleTitle(language),
          style: matrix.style,
          context))
    }
    pages.append(
      page(
        "treaties.html", "treaties", TreatiesPageView(context), title: Texts.Site.treaties(language),
        lead: region.name(language), context))
    if !analysis.deliveries.isEmpty {
      pages.append(
        page(
          "deliveries.html", "deliveries", DeliveriesPageView(context), title: Texts.Site.deliveries(language),
          lead: cycleTitle(language), context))
    }
    if let cooperation = context.cooperation { pages += self.pages(cooperation, context) }
    if context.hasAssistance {
      pages.append(
        page(
          "assistance.html", "assistance", AssistancePageView(context), title: Texts.Pages.assistance(language),
          lead: cycleTitle(language), context))
    }
    if let change = analysis.change {
      pages.append(
        page(
          "change.html", "change", ChangePageView(change, context), title: Texts.Site.change(language),
          lead: [change.from, change.to].map { corpus.cycle($0)?.title(language) ?? $0 }.joined(separator: " → "),
          context))
    }
    pages.append(
      page(
        "method.html", "method", MethodPageView(context), title: Texts.Pages.method(language),
        lead: region.name(language),
        context))
    return pages
  }

  private func pages(_ cooperation: CooperationAnalysis, _ context: SiteContext) -> [(path: String, contents: String)] {
    let language = context.language
    let overview = page(
      "cooperation.html", "cooperation", CooperationPageView(cooperation, context),
      title: Texts.Pages.cooperation(language),
      lead: region.name(language), context)
    return [overview]
      + CooperationKind.allCases.map { kind in
        page(
          "cooperation/\(kind.rawValue).html", "cooperation-kind", CooperationKindView(kind, cooperation, context),
          title: kind.name(language).capitalizedFirst, lead: Texts.Site.whoCanAskWhom(language), context)
      }
  }

  private func overview(_ context: SiteContext, base: String, toRoot: String) -> String {
    let frame = frame(
      context, path: "index.html", base: base, toRoot: toRoot, title: region.name(context.language),
      lead: [Texts.Site.gapAnalysis(context.language), cycleTitle(context.language)].filter { !$0.isEmpty }.joined(
        separator: " · "))
    return render(OverviewView(context, base: base), frame, context, "overview")
  }

  private func page(
    _ path: String, _ template: String, _ view: some Encodable, title: String, lead: String, style: String = "",
    _ context: SiteContext
  ) -> (path: String, contents: String) {
    let isBelow = path.contains("/")
    let frame = frame(
      context, path: path, base: isBelow ? "../" : "", toRoot: isBelow ? "../../" : "../", title: title, lead: lead,
      style: style)
    return (path, render(view, frame, context, template))
  }

  private func render(
    _ view: some Encodable, _ frame: FrameView, _ context: SiteContext, _ template: String
  ) -> String {
    templates[context.language]!.render(PageView(frame: frame, page: view), with: template)
  }

  private func cycleTitle(_ language: Language) -> String {
    analysis.cycle.flatMap(corpus.cycle)?.title(language) ?? ""
  }

  private func frame(
    _ context: SiteContext, path: String, base: String, toRoot: String, title: String, lead: String, style: String = ""
  ) -> FrameView {
    let language = context.language
    var links = [("index.html", Texts.Site.overview(language))]
    links += context.instruments.map { ("instruments/\($0.id).html", $0.id) }
    if !context.instruments.isEmpty { links.append(("matrix.html", Texts.Pages.matrix(language))) }
    links.append(("treaties.html", Texts.Site.treaties(language)))
    if !analysis.deliveries.isEmpty { links.append(("deliveries.html", Texts.Site.deliveries(language))) }
    if context.cooperation != nil { links.append(("cooperation.html", Texts.Pages.cooperation(language))) }
    if context.hasAssistance { links.append(("assistance.html", Texts.Pages.assistance(language))) }
    if analysis.change != nil { links.append(("change.html", Texts.Site.change(language))) }
    links.append(("method.html", Texts.Pages.method(language)))
    return FrameView(
      language: language.rawValue, title: title, lead: lead, region: region.name(language),
      style: templates[language]!.style + style,
      isExercise: analysis.isExercise,
      pages: links.map { LinkView(href: base + $0.0, name: $0.1, isCurrent: $0.0 == path) },
      languages: Language.allCases.map { other in
        LinkView(
          href: "\(toRoot)\(other.rawValue)/\(path)", name: other.endonym, code: other.rawValue,
          isCurrent: other == language)
      },
      answersUntil: Texts.Site.answersUntil(date: context.format.date(analysis.asOf))(language),
      profile: profile.id, tool: provenance.tool,
      methodHref: "\(base)method.html")
  }
}
