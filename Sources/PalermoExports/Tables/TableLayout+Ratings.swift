import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

extension TableLayout<RatingRow> {
  static var ratings: Self {
    TableLayout(
      name: "ratings",
      title: Texts.Tables.ratings,
      description:
        "One row for each state with answers, its own or published findings on it as the table sources says, and each article asked about.",
      columns: [
        .state { $0.state },
        .instrument { $0.rating.instrument },
        .code("cluster", Texts.Columns.cluster, "The theme of the review mechanism.") { $0.rating.cluster },
        .integer("article", Texts.Headings.article, "The number of the article.") { $0.rating.article },
        .code(
          "rating", Texts.Headings.letter,
          "F full, L largely, P partly, N not, ? undetermined, - not applicable. A letter is given only when the whole interval lies in its band."
        ) { $0.rating.rating },
        .number(
          "low", Texts.Columns.low, "The lower bound of the score; empty when nothing applies.",
          isRequired: false
        ) { $0.rating.low },
        .number(
          "high", Texts.Columns.high, "The upper bound of the score; empty when nothing applies.",
          isRequired: false
        ) { $0.rating.high },
        .integer("answered", Texts.Headings.answered, "Duties answered: of those that apply.") { $0.rating.answered },
        .integer("applicable", Texts.Columns.applicable, "Duties that apply to the state: of those asked about.") {
          $0.rating.applicable
        },
        .integer("total", Texts.Columns.total, "Duties asked about.") { $0.rating.total },
        .boolean(
          "robust", Texts.Columns.robust,
          "Whether the letter holds whatever \"partly\" counts for and however articles are weighed."
        ) { $0.rating.isRobust },
      ])
  }
}
