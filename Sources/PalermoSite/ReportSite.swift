public import PalermoAnalysis
public import PalermoModel
public import PalermoResults
public import PalermoScoring
public import PalermoWriting

/// The report as a set of pages that open from disk without a network, in four languages.
///
/// `index.html` is the overview in the language wanted; each language has a folder of its own with the same pages.
public struct ReportSite: Sendable {
  private let facts: SiteFacts
  private let profile: ScoringProfile
  private let provenance: Provenance
  private let day: CalendarDate?
  private let documents: [(name: String, title: LocalizedText)]
  private let hasManualDocuments: Bool
  private let language: Language
  private let templates: [Language: Templates]

  /// A report of an analysis.
  ///
  /// - Parameters:
  ///   - analysis: The figures.
  ///   - corpus: What they were made from.
  ///   - region: The states.
  ///   - scorecards: The scores of the states in the cycle of the analysis.
  ///   - profile: The profile of the scores.
  ///   - provenance: The inputs, for the method page.
  ///   - day: The day on which it is so; by default the last one that the data speak of.
  ///   - documents: What lies beside the report in `documents/LANGUAGE`, each as NAME.html and NAME.docx.
  ///   - hasManualDocuments: Whether each of ``manuals(in:)`` lies there, too, as NAME.docx.
  ///   - language: The language of `index.html`.
  /// - Throws: What the compiler of templates throws for a faulty one.
  public init(
    analysis: GapAnalysis, corpus: Corpus, region: Region, scorecards: [Scorecard], profile: ScoringProfile,
    provenance: Provenance, day: CalendarDate? = nil,
    documents: [(name: String, title: LocalizedText)] = [], hasManualDocuments: Bool = false, language: Language
  ) throws {
    facts = SiteFacts(analysis: analysis, corpus: corpus, region: region, scorecards: scorecards)
    (self.profile, self.provenance, self.day, self.language) = (profile, provenance, day, language)
    (self.documents, self.hasManualDocuments) = (documents, hasManualDocuments)
    templates = Dictionary(uniqueKeysWithValues: try Language.allCases.map { ($0, try Templates($0)) })
  }

  /// The pages of one language in a fixed order, with their paths from the folder of the report. `index.html` is among
  /// those of the language wanted. Each is made when it is asked for, and not kept; the last is the page that searches the
  /// others.
  ///
  /// - Complexity: O(*s* · *p*) for *s* states and *p* provisions.
  public func files(in language: Language) -> some Sequence<(path: String, contents: String)> {
    let context = context(in: language)
    let (pages, search) = (SitePages(context).all, SitePages(context).search)
    let navigation = (pages + [search]).compactMap { page in page.navigation.map { (path: page.path, name: $0) } }
    let folder = "\(language.rawValue)/"
    func file(_ page: SitePage, _ script: ScriptView? = nil) -> (path: String, contents: String) {
      let isBelow = page.path.contains("/")
      return (
        folder + page.path,
        render(
          page, navigation, context, base: isBelow ? "../" : "", toRoot: isBelow ? "../../" : "../", script: script)
      )
    }
    let first = { (path: pages[0].path, contents: render(pages[0], navigation, context, base: folder, toRoot: "")) }
    return SiteFiles(
      first: language == self.language ? first : nil, pages: pages, search: search, language: language,
      render: file)
  }

  /// The manuals of good practice in one language, one for each theme that something was delivered on.
  ///
  /// - Complexity: O(*t* · *s* · *a*) for *t* themes, *s* states and *a* articles.
  public func manuals(in language: Language) -> [PracticeManual] {
    SitePages(context(in: language)).practiceManuals
  }

  private func context(in language: Language) -> SiteContext {
    SiteContext(
      facts, profile: profile, provenance: provenance, day: day, documents: documents,
      hasManualDocuments: hasManualDocuments, language: language)
  }

  /// Renders a page.
  ///
  /// - Parameters:
  ///   - base: The way from the page to the folder of its language.
  ///   - toRoot: The way from the page to the folder of the report.
  ///   - script: What runs on the page; nil for nothing.
  private func render(
    _ page: SitePage, _ navigation: [(path: String, name: String)], _ context: SiteContext, base: String,
    toRoot: String, script: ScriptView? = nil
  ) -> String {
    let language = context.language
    let notices = provenance.notices(language)
    let frame = FrameView(
      language: language.rawValue, title: page.title, lead: page.lead, region: context.region.name(language),
      style: templates[language]!.style + page.style,
      notice: notices.isEmpty ? nil : notices.joined(separator: " "), isExercise: context.analysis.isExercise,
      pages: navigation.map { LinkView(href: base + $0.path, name: $0.name, isCurrent: $0.path == page.path) },
      languages: Language.allCases.map { other in
        LinkView(
          href: "\(toRoot)\(other.rawValue)/\(page.path)", name: other.endonym, code: other.rawValue,
          isCurrent: other == language)
      },
      answersUntil: Texts.Site.answersUntil(date: context.format.date(context.analysis.asOf))(language),
      profile: profile.id,
      tool: ([provenance.tool]
        + [provenance.release.map { Texts.Briefing.release(id: $0)(language) }].compactMap(\.self))
        .joined(separator: " · "),
      methodHref: "\(base)method.html", script: script)
    return render(page.view(base), frame, with: page.template, language)
  }

  private func render(
    _ view: some Encodable, _ frame: FrameView, with template: String, _ language: Language
  ) -> String {
    templates[language]!.render(PageView(frame: frame, page: view), with: template)
  }
}
