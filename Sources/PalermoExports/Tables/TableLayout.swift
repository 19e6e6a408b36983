import PalermoModel

/// What a table of an analysis consists of: its name, and columns that say what each row has in them.
struct TableLayout<Row: Sendable>: Sendable {
  /// A column with its value of a row, so that the two cannot get out of step.
  struct Column: Sendable {
    let column: DataTable.Column
    /// Returns nil where the cell is empty.
    let cell: @Sendable (Row) -> DataTable.Cell?
  }

  /// The columns of one thing that is told: a code and its name stand side by side.
  struct Columns: Sendable {
    let all: [Column]
  }

  let name: String
  let title: LocalizedText
  let description: String
  /// The columns that together are different in every row; empty if no columns with a value in every row are.
  var key: [String] = []
  let columns: [Columns]

  /// The table of some rows. Each says whether what it tells is made up, and for whom it is.
  ///
  /// - Parameters:
  ///   - count: The number of the rows.
  ///   - row: The row at a place. It is asked for when the row is read, and each time that it is.
  func table(
    _ count: Int, isExercise: Bool, edition: Edition, row: @escaping @Sendable (Int) -> Row
  ) -> DataTable {
    let columns = columns.flatMap(\.all)
    let cells = columns.map(\.cell)
    let common: [DataTable.Cell?] = [.boolean(isExercise), .text(edition.rawValue)]
    return DataTable(
      name: name, title: title, description: description, key: key,
      columns: columns.map(\.column) + [.exercise, .edition],
      rows: DataTable.Rows(count: count) { place in
        let row = row(place)
        return cells.map { $0(row) } + common
      })
  }
}

extension DataTable.Column {
  fileprivate static let exercise = Self(
    name: "exercise", kind: .boolean, isRequired: true, title: Texts.Columns.exercise,
    description: "Whether the states or their answers are made up. Never mix such rows with others.")
  fileprivate static let edition = Self(
    name: "edition", kind: .codes(Edition.self), isRequired: true, title: Texts.Editions.edition,
    description: "For whom the table is: public; internal or state, which hold confidential answers.")
}
