import PalermoAnalysis
import PalermoModel
import PalermoWriting

/// Which states documented that they do in full what an article asks, and the institutions and programmes that states
/// name.
struct PracticePageView: Encodable {
  struct InstrumentView: Encodable {
    let name: String
    let articles: [ArticleView]
  }

  struct ArticleView: Encodable {
    let title: String
    let href: String?
    let states: [StateLinkView]
  }

  struct StateLinkView: Encodable {
    let name: String
    let href: String
    let languages: String
  }

  struct ManualLinkView: Encodable {
    let href: String
    let name: String
    /// The same to be edited. Nil if no such document lies beside the report.
    let document: String?
  }

  /// The manuals, one for each theme.
  let manuals: [ManualLinkView]
  let instruments: [InstrumentView]
  /// Institutions and programmes by state.
  let states: [LibraryPageView.StateView]
  let hasArticles: Bool
  let hasProgrammes: Bool
  let isEmpty: Bool

  init(_ context: SiteContext) {
    let language = context.language
    manuals = context.themes.map {
      ManualLinkView(
        href: ManualPageView.path(of: $0), name: context.corpus.instruments.name(of: $0)(language),
        document: context.hasManualDocuments
          ? "../documents/\(language.rawValue)/\(ManualPageView.name(of: $0)).docx" : nil)
    }
    instruments = context.instruments.compactMap { instrument in
      let articles = instrument.articles.compactMap { article -> ArticleView? in
        let states = context.states.filter { context.documentsInFull($0.code, instrument.id, article.number) }
        guard !states.isEmpty else { return nil }
        return ArticleView(
          title: "\(article.number). \(article.title(language))",
          href: context.articlePath(instrument.id, article.number),
          states: states.map { state in
            StateLinkView(
              name: state.name(language),
              href: "answers/\(state.code).html#\(AnswersPageView.anchor(instrument.id, article.number))",
              languages: state.submissionLanguages.joined(separator: ", "))
          })
      }
      return articles.isEmpty ? nil : InstrumentView(name: instrument.shortTitle(language), articles: articles)
    }
    states = context.states.compactMap { state in
      let named = LibraryPageView.laws(of: state.code, [.institution, .practice], context)
      guard !named.isEmpty else { return nil }
      return LibraryPageView.StateView(
        code: state.code, name: state.name(language), href: "states/\(state.code).html", count: named.count,
        laws: named)
    }
    isEmpty = instruments.isEmpty && states.isEmpty
    (hasArticles, hasProgrammes) = (!instruments.isEmpty, !states.isEmpty)
  }
}
