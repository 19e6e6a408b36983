import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

extension TableLayout<CooperationRow> {
  static func cooperation(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "cooperation",
      title: Texts.Tables.cooperation,
      description:
        "One row for each kind of cooperation and ordered pair of states: for how many of the offences looked at a request of the first to the second has a legal basis. The four counts make up the requests. The rows of decision behind each cell are in analysis.json.",
      key: ["kind", "requesting", "requested"],
      columns: [
        .code("kind", Texts.Headings.kind, "The kind of cooperation.", terms) { $0.kind },
        .state("requesting", Texts.Columns.requesting, "The state that asks.", terms) { $0.requesting },
        .state("requested", Texts.Columns.requested, "The state that is asked; its law decides.", terms) {
          $0.requested
        },
        .integer("requests", Texts.Columns.requests, "The offences looked at.") { row in
          row.answer.offences.values.map(\.count).reduce(0, +)
        },
      ]
        + CooperationStanding.allCases.map { standing in
          .integer(standing.countName, standing.name, standing.meaning) { $0.answer.offences[standing]?.count ?? 0 }
        }
        + CooperationStanding.allCases.map { standing in
          .list(
            standing.listName, Texts.Columns.offences(standing: standing.name).localized,
            "The ids of these offences, separated by blanks.", isRequired: false
          ) { $0.answer.offences[standing] }
        } + [
          .text(
            "outcomes", Texts.Columns.outcomes, "The different results of the decision tables, separated by blanks."
          ) { $0.answer.outcomes },
          .text("outcomesLabel", Texts.Columns.outcomeLabels, "The same in words, separated by semicolons.") {
            $0.answer.outcomeNames
          },
        ])
  }
}

extension CooperationStanding {
  fileprivate var countName: String {
    switch self {
    case .yes: "withBasis"
    case .conditional: "onConditions"
    case .no: "withoutBasis"
    case .unknown: "notKnown"
    }
  }

  fileprivate var listName: String { "offences\(countName.capitalizedFirst)" }

  fileprivate var meaning: String {
    switch self {
    case .yes: "Offences for which there is a basis."
    case .conditional: "Offences for which the use of a basis is up to the requested state, or none is definite."
    case .no: "Offences for which there is surely no basis, or the requested state may decline."
    case .unknown: "Offences of which too little is known."
    }
  }
}
