import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

/// The answers of one state behind its scores, article by article.
struct AnswersPageView: Encodable {
  struct TraceView: Encodable {
    struct RowView: Encodable {
      let provision: String
      let question: String
      let answer: String
      /// What the state said of it.
      let quotes: [QuoteView]
      let score: String
      let evidence: String
      /// Nil where places are not told.
      let place: String?
    }

    let article: String
    let anchor: String
    let rows: [RowView]
  }

  let stateHref: String
  let stateName: String
  let traces: [TraceView]
  /// Whether the places of answers in files are told: not in a publication, which has none.
  let hasPlaces: Bool

  /// The answers of a state.
  init(_ state: State, _ context: SiteContext) {
    traces = context.answeredScorecards(of: state.code).flatMap { card in
      card.clusters.flatMap { cluster in cluster.articles.map { Self.trace($0, of: card, context) } }
    }
    hasPlaces = context.provenance.edition != .public
    (stateHref, stateName) = ("../states/\(state.code).html", state.name(context.language))
  }

  /// The place of an article on the page.
  static func anchor(_ instrument: String, _ article: Int) -> String { "a-\(instrument)-\(article)" }

  private static func answer(to question: QuestionScore, _ language: Language) -> String {
    let confidential = Texts.ComparisonObstacles.confidential(language)
    if question.isWithheld { return question.isConfidential ? confidential : Texts.ScoreTrace.telling(language) }
    let answer =
      question.level?.name(language) ?? question.exemption?.name(language) ?? GapReason.notAnswered.name(language)
    return question.isConfidential ? "\(answer) [\(confidential)]" : answer
  }

  private static func trace(_ article: ArticleScore, of card: Scorecard, _ context: SiteContext) -> TraceView {
    let language = context.language
    let rows = article.duties.flatMap(\.provisions).flatMap { provision in
      provision.questions.map { question in
        TraceView.RowView(
          provision: context.citation(provision.provision.id), question: question.question,
          answer: answer(to: question, language),
          quotes: context.answer(of: card.state, to: question.question)?.explanations.map(QuoteView.init) ?? [],
          score: provision.exemption?.name(language) ?? question.interval.map(context.format.interval) ?? "–",
          evidence: ([question.grade?.name(language)].compactMap(\.self)
            + question.evidence.map { [$0.title, $0.provision].compactMap(\.self).joined(separator: ", ") })
            .joined(separator: language.semicolon),
          place: context.provenance.edition == .public ? nil : question.place)
      }
    }
    return TraceView(
      article: "\(card.instrument) \(article.number). \(article.title(language))",
      anchor: anchor(card.instrument, article.number), rows: rows)
  }
}
