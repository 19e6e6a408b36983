import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// The manual of good practice on one theme, to be printed: who documented that it does in full what an article asks, with
/// which laws, institutions and programmes.
struct ManualPageView: Encodable {
  struct InstrumentView: Encodable {
    let name: String
    let articles: [ArticleView]
  }

  struct ArticleView: Encodable {
    let title: String
    let anchor: String
    let href: String?
    let rows: [RowView]
  }

  /// What a state cites for an article.
  struct RowView: Encodable {
    let state: String
    let href: String
    let languages: String
    let measures: [LibraryPageView.LawView]
  }

  let coverage: String
  let instruments: [InstrumentView]
  let sources: [SourceRow]
  let hasSources: Bool
  /// The same to be edited, from the page. Nil if no such document lies beside the report.
  let document: String?

  /// Where the answers of a state come from.
  struct SourceRow: Encodable {
    let state: String
    let source: SourceView
  }

  /// The name of the document on a theme, without an ending.
  static func name(of cluster: Cluster) -> String {
    "manual-\(String(cluster.rawValue.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }))"
  }

  /// The page of a theme from the folder of the language.
  static func path(of cluster: Cluster) -> String { "manual/\(name(of: cluster).dropFirst("manual-".count)).html" }

  /// The manual on a theme.
  ///
  /// - Complexity: O(*s* · *a*) for *s* states and *a* articles.
  init(_ cluster: Cluster, _ context: SiteContext) {
    let language = context.language
    var documenting: Set<String> = []
    instruments = context.instruments.compactMap { instrument in
      let articles = instrument.articles.compactMap { article -> ArticleView? in
        let rows = context.states.filter { state in
          context.documentsInFull(state.code, instrument.id, article.number, in: cluster)
        }.map { state in
          documenting.insert(state.code)
          return RowView(
            state: state.name(language),
            href: "../answers/\(state.code).html#\(AnswersPageView.anchor(instrument.id, article.number))",
            languages: state.submissionLanguages.joined(separator: ", "),
            measures: LibraryPageView.laws(
              of: state.code, Set(MeasureKind.allCases), context, in: cluster,
              about: "\(instrument.id) \(article.number)"))
        }
        guard !rows.isEmpty else { return nil }
        return ArticleView(
          title: "\(instrument.id) \(article.number). \(article.title(language))",
          anchor: AnswersPageView.anchor(instrument.id, article.number),
          href: context.articlePath(instrument.id, article.number).map { "../\($0)" }, rows: rows)
      }
      return articles.isEmpty ? nil : InstrumentView(name: instrument.shortTitle(language), articles: articles)
    }
    let answering = context.states.filter { context.answers($0.code, in: cluster) }
    sources = context.states.filter { documenting.contains($0.code) }.flatMap { state in
      context.submissions(of: state.code).filter { context.cluster(of: $0) == cluster }.map(context.source)
        .withoutRepetition.map { SourceRow(state: state.name(language), source: $0) }
    }
    hasSources = !sources.isEmpty
    document =
      context.hasManualDocuments
      ? "../../documents/\(language.rawValue)/\(Self.name(of: cluster)).docx" : nil
    coverage = Texts.Site.manualCoverage(
      answering: answering.count, states: context.states.count,
      documenting: answering.count { documenting.contains($0.code) },
      silent: context.states.count - answering.count)(language)
  }
}

extension ManualPageView {
  /// The same as a value that other forms are made of.
  ///
  /// - Parameters:
  ///   - cluster: The theme.
  ///   - page: Where its title and its line stand.
  func manual(_ cluster: Cluster, _ page: SitePage) -> PracticeManual {
    PracticeManual(
      name: Self.name(of: cluster), title: page.title, lead: page.lead, coverage: coverage,
      instruments: instruments.map { instrument in
        .init(
          name: instrument.name,
          articles: instrument.articles.map { article in
            .init(
              title: article.title,
              entries: article.rows.map { row in
                .init(
                  state: row.state, languages: row.languages,
                  measures: row.measures.map { law in
                    .init(title: law.title, href: law.href, provisions: law.provisions, inForce: law.inForce)
                  })
              })
          })
      },
      sources: sources.map { row in
        .init(
          state: row.state,
          text: [row.source.kind, row.source.title, row.source.href].compactMap(\.self).joined(separator: ", "),
          date: row.source.date)
      })
  }
}
