import PalermoModel

extension TableLayout<CodebookRow> {
  static var codebook: Self {
    TableLayout(
      name: "codebook",
      title: Texts.Tables.codebook,
      description:
        "One row for each column of every other table, and one for each code that it may hold, with names in every language. For the codes of states, instruments, groups and provisions see the tables states, instruments, state_groups and provision_texts.",
      columns: [
        .text("tableName", Texts.Columns.tableName, "The table.") { $0.table },
        .text("columnName", Texts.Columns.columnName, "The column.") { $0.column.name },
        .text("code", Texts.Columns.code, "A code that it may hold; empty for the column itself.", isRequired: false) {
          $0.code?.value
        },
        .text("valueType", Texts.Columns.valueType, "string, integer, year, number, boolean or date.") {
          $0.column.kind.typeName
        },
        .boolean("mandatory", Texts.Columns.required, "Whether every row has a value in the column.") {
          $0.column.isRequired
        },
        .inEveryLanguage("name", Texts.Columns.name, "What the column or the code is called.") {
          $0.code?.name ?? $0.column.title
        },
        .text("description", Texts.Columns.description, "What the column means, in English.", isRequired: false) {
          $0.code == nil ? $0.column.description : nil
        },
      ])
  }
}
