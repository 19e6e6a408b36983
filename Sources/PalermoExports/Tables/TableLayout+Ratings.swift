import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

extension TableLayout<RatingRow> {
  static func ratings(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "ratings",
      title: Texts.Tables.ratings,
      description:
        "One row for each state and each article that any state is asked about. What a state answered, or a published source found, the table sources says.",
      key: ["state", "instrument", "cluster", "article"],
      columns: [
        .state(terms) { $0.state },
        .instrument(terms) { $0.rating.instrument },
        .named("cluster", Texts.Columns.cluster, "The theme of the review mechanism.", { $0.rating.cluster.rawValue }) {
          terms.cluster($0.rating.cluster)
        },
        .article(terms) { ($0.rating.article, $0.rating.instrument) },
        .code(
          "rating", Texts.Headings.letter,
          "F full, L largely, P partly, N not, ? undetermined, - not applicable. A letter is given only when the whole interval lies in its band.",
          terms
        ) { $0.rating.rating },
        .code(
          "absence", Texts.Columns.absence,
          "Why there is no letter; empty when there is one. not-applicable: nothing of it applies to the state. not-delivered: what asks about it is due and has not come. awaited: there is still time. not-asked: nothing that is due or delivered asks about it. not-known: too little is answered, or several letters are open.",
          isRequired: false, terms
        ) { $0.rating.absence },
        .text(
          "exemptions", Texts.Columns.exemptions,
          "Why duties of the article are left out, separated by spaces: closed-branch, not-applicable, not-a-party, reserved, not-asked; empty when none is.",
          isRequired: false
        ) { row in
          row.rating.exemptions.isEmpty ? nil : row.rating.exemptions.map(\.rawValue).joined(separator: " ")
        },
        .number(
          "low", Texts.Columns.low, "The lower bound of the score; empty when nothing applies.",
          isRequired: false
        ) { $0.rating.low },
        .number(
          "high", Texts.Columns.high, "The upper bound of the score; empty when nothing applies.",
          isRequired: false
        ) { $0.rating.high },
        .integer("answered", Texts.Headings.answered, "Duties answered: of those that apply.") { $0.rating.answered },
        .integer(
          "applicable", Texts.Columns.applicable,
          "Duties that are not known to leave the state out, whether asked about or not."
        ) {
          $0.rating.applicable
        },
        .integer("total", Texts.Columns.total, "Duties of the article that enter a score.") { $0.rating.total },
        .integer(
          "notApplicable", Texts.Columns.declaredNotApplicable,
          "Duties that the state declared not applicable, and that are left out for that."
        ) { $0.rating.notApplicable },
        .integer("uncited", Texts.Columns.uncited, "Answered duties for which nothing is cited.") { $0.rating.uncited },
        .boolean(
          "robust", Texts.Columns.robust,
          "Whether the letter holds whatever \"partly\" counts for and however articles are weighed."
        ) { $0.rating.isRobust },
      ])
  }
}
