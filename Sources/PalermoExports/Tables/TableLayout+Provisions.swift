import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

extension TableLayout<ProvisionRow> {
  static func provisions(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "provisions",
      title: Texts.Tables.provisions,
      description:
        "One row for each group of states, provision asked about and population. The column states is the denominator of the columns after it.",
      key: ["groupCode", "provision", "population"],
      columns: [
        .group(terms) { $0.group },
        .text("provision", Texts.Headings.provision, "The provision, such as UNTOC/5/1(a)(i).") { $0.tally.provision },
        .instrument(terms) { $0.tally.instrument },
        .article(terms) { ($0.tally.article, $0.tally.instrument) },
        .code(
          "obligation", Texts.Headings.obligation,
          "The strength of the provision.", terms
        ) { $0.tally.obligation },
        .code(
          "population", Texts.Columns.population,
          "all: every state of the group. respondents: those with answers to a questionnaire that asks about it. parties: those that the instrument binds. applicable: respondents that are parties and to which it applies.",
          terms
        ) { $0.figures.population },
        .integer("states", Texts.Headings.states, "States of the population.") { $0.figures.states },
      ]
        + Rating.allCases.map { rating in
          .integer(rating.columnName, rating.heading, "States with the letter \(rating.rawValue).") {
            $0.figures.ratings[rating] ?? 0
          }
        } + [
          .integer(
            "unrated", Texts.Columns.unrated,
            "States without a letter: nothing that asks about it was delivered."
          ) { $0.figures.unrated }
        ]
        + [GapKind.duty, .evidence, .notification, .knowledge].map { kind in
          .integer("\(kind.rawValue)Gaps", kind.name, "States with a gap of the kind \(kind.rawValue).") {
            $0.figures.gaps[kind] ?? 0
          }
        })
  }
}

extension Rating {
  /// The letter and what it means: `F – full`.
  fileprivate var heading: LocalizedText {
    LocalizedText { language in "\(rawValue) – \(name(language))" }
  }

  /// The column that counts the states with the letter.
  fileprivate var columnName: String {
    switch self {
    case .full: "ratedFull"
    case .largely: "ratedLargely"
    case .partly: "ratedPartly"
    case .not: "ratedNot"
    case .undetermined: "ratedUndetermined"
    case .notApplicable: "ratedNotApplicable"
    }
  }
}
