import PalermoAnalysis
import PalermoModel
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

  /// The page of a theme from the folder of the language.
  static func path(of cluster: Cluster) -> String {
    "manual/\(String(cluster.rawValue.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })).html"
  }

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
    coverage = Texts.Site.manualCoverage(
      answering: answering.count, states: context.states.count,
      documenting: answering.count { documenting.contains($0.code) },
      silent: context.states.count - answering.count)(language)
  }
}
