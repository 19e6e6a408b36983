import PalermoModel
import PalermoScoring
import PalermoWriting

extension TableLayout<Scorecard> {
  static func instrumentRatings(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "instrument_ratings",
      title: Texts.Tables.instrumentRatings,
      description:
        "One row for each state and instrument of which something is asked. Bounds are those of what is known: not answered is from 0 to 1.",
      key: ["state", "instrument"],
      columns: [
        .state(terms) { $0.state },
        .instrument(terms) { $0.instrument },
        .named(
          "onlyCluster", Texts.Columns.onlyCluster,
          "The one theme that the letter speaks of; empty when it speaks of the whole instrument.", isRequired: false,
          { $0.onlyCluster?.cluster.rawValue }
        ) { $0.onlyCluster.map { terms.cluster($0.cluster) } },
        .code("bound", Texts.Columns.bound, "Whether the instrument binds the state.", terms) { Bond($0.isBound) },
        .code(
          "rating", Texts.Headings.letter,
          "F full, L largely, P partly, N not, ? undetermined, - not applicable. A letter is given only when the whole interval lies in its band.",
          terms
        ) { $0.shownScore.rating },
        .code(
          "absence", Texts.Columns.absence, "Why there is no letter; empty when there is one.", isRequired: false, terms
        ) { $0.shownScore.absence },
        .number(
          "low", Texts.Columns.low, "The lower bound of the score; empty when nothing applies.", isRequired: false
        ) { $0.shownScore.interval?.low },
        .number(
          "high", Texts.Columns.high, "The upper bound of the score; empty when nothing applies.", isRequired: false
        ) { $0.shownScore.interval?.high },
        .boolean(
          "printed", Texts.Columns.printed, "Whether enough is answered for a number to be shown in the report."
        ) { $0.shownScore.isPrinted },
        .number("lawLow", Texts.Columns.lawLow, "The lower bound over legislation alone.", isRequired: false) {
          $0.shownScore.law?.low
        },
        .number("lawHigh", Texts.Columns.lawHigh, "The upper bound over legislation alone.", isRequired: false) {
          $0.shownScore.law?.high
        },
        .number(
          "practiceLow", Texts.Columns.practiceLow, "The lower bound over everything but legislation.",
          isRequired: false
        ) { $0.shownScore.practice?.low },
        .number(
          "practiceHigh", Texts.Columns.practiceHigh, "The upper bound over everything but legislation.",
          isRequired: false
        ) { $0.shownScore.practice?.high },
        .integer("answered", Texts.Headings.answered, "Duties about which something is answered.") {
          $0.shownScore.coverage.answered
        },
        .integer("applicable", Texts.Columns.applicable, "Duties that are not known to leave the state out.") {
          $0.shownScore.coverage.applicable
        },
        .integer("total", Texts.Columns.total, "Duties that enter a score.") { $0.shownScore.coverage.total },
      ]
        + DutyStanding.allCases.map { standing in
          .integer(standing.columnName, standing.heading, standing.meaning) { $0.shownScore.count(of: standing) }
        } + [
          .integer("uncited", Texts.Columns.uncited, "Answered duties for which nothing is cited.") {
            $0.shownScore.coverage.uncited
          },
          .code(
            "evidenceGrade", Texts.Columns.evidenceGrade,
            "The weakest support among the answers; empty when none has a grade.", isRequired: false, terms
          ) { $0.shownScore.grade },
          .boolean(
            "robust", Texts.Columns.robust,
            "Whether the letter holds whatever \"partly\" counts for and however articles are weighed."
          ) { $0.shownScore.isRobust },
        ])
  }
}

extension DutyStanding {
  /// The column that counts the duties of the standing.
  fileprivate var columnName: String {
    switch self {
    case .met: "dutiesMet"
    case .partlyMet: "dutiesPartlyMet"
    case .unmet: "dutiesUnmet"
    case .unknown: "dutiesUnknown"
    case .notDelivered: "dutiesNotDelivered"
    case .notAsked: "dutiesNotAsked"
    case .exempt: "dutiesExempt"
    }
  }

  fileprivate var heading: LocalizedText {
    switch self {
    case .met: Texts.Columns.dutiesMet
    case .partlyMet: Texts.Columns.dutiesPartlyMet
    case .unmet: Texts.Columns.dutiesUnmet
    case .unknown: Texts.Columns.dutiesUnknown
    case .notDelivered: Texts.Columns.dutiesNotDelivered
    case .notAsked: Texts.Columns.dutiesNotAsked
    case .exempt: Texts.Columns.dutiesExempt
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .met: "Duties that are surely met in full."
    case .partlyMet: "Duties that are surely met in part, and not in full."
    case .unmet: "Duties that are surely not met at all."
    case .unknown: "Duties that the answers leave open, or of which it is not known whether they apply."
    case .notDelivered: "Duties that only questionnaires ask about which the state owes."
    case .notAsked: "Duties that no questionnaire asks about that is due or delivered."
    case .exempt: "Duties that are left out of the score."
    }
  }
}
