import PalermoAnalysis
import PalermoModel
import PalermoScoring
import PalermoWriting

/// How the states stand on one instrument, article by article.
struct InstrumentPageView: Encodable {
  struct ArticleView: Encodable {
    let number: Int
    let title: String
    let href: String
    let letters: [RatingView]
    let provisions: [ProvisionView]
  }

  struct ProvisionView: Encodable {
    let citation: String
    let anchor: String
    let measure: String
    let obligation: String
    let counts: [Int]
    let coverage: String
  }

  struct RowView: Encodable {
    let name: String
    let href: String
    let cells: [RatingView]
  }

  struct QuestionView: Encodable {
    let text: String
    let yes: Int
    let partly: Int
    let no: Int
    let answered: Int
    let other: Int
    let notApplicable: Int
    let withheld: Int
    let blank: Int
    let covered: Int
    let notCovered: Int
  }

  let articles: [ArticleView]
  let rows: [RowView]
  let legend: [RatingView]
  let questions: [QuestionView]
  let hasMatrix: Bool
  let hasQuestions: Bool
  let charts: [ChartView]

  init(_ instrument: Instrument, _ context: SiteContext) {
    let language = context.language
    let tallies = Dictionary(
      grouping: context.analysis.provisions.filter { $0.instrument == instrument.id && $0.respondents > 0 },
      by: \.article)
    let letters = Rating.allCases.map { RatingView($0, language) }
    articles = instrument.articles.compactMap { article in
      guard let ofArticle = tallies[article.number] else { return nil }
      return ArticleView(
        number: article.number, title: article.title(language),
        href: "../\(context.articlePath(instrument.id, article.number) ?? "matrix.html")", letters: letters,
        provisions: ofArticle.map { Self.provision($0, context) })
    }
    let numbers = articles.map(\.number)
    let reviewed = context.instruments.contains { $0.id == instrument.id }
    rows =
      reviewed
      ? context.states.map { state in
        let ratings = Dictionary(
          context.ratings(of: state.code, instrument.id).map { ($0.article, $0) },
          uniquingKeysWith: { first, _ in first })
        return RowView(
          name: state.name(language), href: "../states/\(state.code).html",
          cells: numbers.map { number in
            ratings[number].map { RatingView($0, language) } ?? RatingView(Absence.notAsked, language)
          })
      } : []
    legend = RatingView.legend(language)
    let ofInstrument = Set(context.corpus.questionnaires.values.filter { $0.instrument == instrument.id }.map(\.key.id))
    questions = context.analysis.questions.filter {
      ofInstrument.contains($0.questionnaire) && $0.respondents > $0.blank + $0.notApplicable
    }
    .map { Self.question($0, context) }
    let pictures = InstrumentCharts(instrument, context)
    charts = [pictures.articles, pictures.states].compactMap(\.self)
    (hasMatrix, hasQuestions) = (!rows.isEmpty && !numbers.isEmpty, !questions.isEmpty)
  }

  private static func provision(_ tally: ProvisionTally, _ context: SiteContext) -> ProvisionView {
    let provision = context.corpus.instruments[provision: tally.provision]
    return ProvisionView(
      citation: context.citation(tally.provision), anchor: context.anchor(tally.provision),
      measure: provision?.measure(context.language) ?? "",
      obligation: tally.obligation.name(context.language),
      counts: Rating.allCases.map { tally.ratings[$0] ?? 0 },
      coverage: "\(tally.answered) / \(tally.applicable)")
  }

  private static func question(_ tally: QuestionTally, _ context: SiteContext) -> QuestionView {
    QuestionView(
      text: context.question(tally.question)?.text(context.language) ?? tally.question, yes: tally.yes,
      partly: tally.partly, no: tally.no, answered: tally.answered, other: tally.otherAnswer,
      notApplicable: tally.notApplicable, withheld: tally.withheld, blank: tally.blank, covered: tally.respondents,
      notCovered: tally.notCovered)
  }
}
