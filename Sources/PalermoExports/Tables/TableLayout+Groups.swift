import PalermoModel

extension TableLayout<GroupRow> {
  static func groups(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "state_groups",
      title: Texts.Tables.stateGroups,
      description:
        "One row for the region and each of its subregions and groupings: what groupCode in other tables means.",
      key: ["groupCode"],
      columns: [
        .text("groupCode", Texts.Headings.group, "The code of the group.") { $0.code },
        .code("kind", Texts.Headings.kind, "Whether it is the region, a subregion or a grouping.", terms) { $0.kind },
        .inEveryLanguage("name", Texts.Columns.name, "What the group is called.") { $0.name },
        .integer("states", Texts.Headings.states, "States of the group.") { $0.states.count },
        .list(
          "members", Texts.Headings.state, "The codes of its states, separated by blanks.", isRequired: false
        ) { $0.states },
      ])
  }
}
