import PalermoModel
import PalermoWriting

/// The figures by year that states report, each with the question that defines it.
struct StatisticsPageView: Encodable {
  struct SeriesView: Encodable {
    let id: String
    let label: String
    let definition: String
    let articles: String
    let hasArticles: Bool
    let years: [String]
    let rows: [RowView]
    let notReported: Int
  }

  struct RowView: Encodable {
    let name: String
    let href: String
    /// A figure, or a sign that none is published.
    let cells: [String]
  }

  let series: [SeriesView]
  let isEmpty: Bool
  /// Where others publish figures about the states.
  let hasPublished: Bool

  init(_ context: SiteContext) {
    var figures: [String: [String: [Figure]]] = [:]
    var questions: [String: Question] = [:]
    for state in context.states {
      for (question, answer) in context.openAnswers(of: state.code) where !answer.figures.isEmpty {
        questions[question.id] = question
        figures[question.id, default: [:]][state.code] = answer.figures
      }
    }
    series = questions.keys.sorted().map { id in
      let (question, byState) = (questions[id]!, figures[id]!)
      let years = Set(byState.values.flatMap { $0.map(\.year) }).sorted()
      let reporting = context.states.filter { byState[$0.code] != nil }
      return SeriesView(
        id: "s-" + id.map { $0.isLetter || $0.isNumber ? $0 : "-" }, label: context.label(of: question),
        definition: question.text(context.language), articles: context.articles(of: question).joined(separator: ", "),
        hasArticles: !context.articles(of: question).isEmpty,
        years: years.map { "\($0)" },
        rows: reporting.map { state in
          RowView(
            name: state.name(context.language), href: "states/\(state.code).html",
            cells: years.map { year in
              byState[state.code]!.first { $0.year == year }.map { figure in
                figure.value.localized(context.language)
              } ?? "?"
            })
        }, notReported: context.states.count - reporting.count)
    }
    isEmpty = series.isEmpty
    hasPublished = !context.published.isEmpty
  }
}
