import PalermoModel

extension TableLayout<State> {
  static func states(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "states",
      title: Texts.Tables.states,
      description:
        "One row for each state of the region, in its order: what the code of a state in other tables means.",
      key: ["state"],
      columns: [
        .text("state", Texts.Headings.state, "The code of the state.") { $0.code },
        .inEveryLanguage("name", Texts.Columns.name, "What the state is called.") { $0.name },
        .named("subregion", Texts.Columns.subregion, "The subregion that it belongs to.", { $0.subregion }) {
          terms.group($0.subregion)
        },
        .list(
          "groupings", Texts.Columns.groupings, "The groupings that it belongs to, separated by blanks.",
          isRequired: false
        ) { $0.groupings },
        .text("membership", Texts.Columns.membership, "Its standing in the organization.") { $0.membership },
        .text(
          "legalTradition", Texts.Columns.legalTradition, "Its legal tradition; empty when the region does not say.",
          isRequired: false
        ) { $0.legalTradition },
        .list(
          "officialLanguages", Texts.Columns.officialLanguages, "Its official languages, separated by blanks.",
          isRequired: false
        ) { $0.officialLanguages },
        .list(
          "submissionLanguages", Texts.Columns.submissionLanguages,
          "The languages in which it delivers answers and receives letters, separated by blanks.", isRequired: false
        ) { $0.submissionLanguages },
        .text("note", Texts.Columns.note, "What readers should know of it.", isRequired: false) {
          $0.note?(terms.language)
        },
      ])
  }
}
