/// A row of a workbook that says what it is.
struct EntryRow {
  /// What it is.
  let key: RowKey
  /// Whether somebody chose what it is, on the last sheet.
  let isAdded: Bool
  /// The cells that hold something, by the field that they are.
  var cells: [Int: Spreadsheet.Cell]
  /// What stands at its left, if anything does.
  let label: Spreadsheet.Cell?
  /// The name of its sheet.
  let sheet: String
  /// The row, from 1.
  let row: Int
  /// The columns of the fields, from 1, as far as they are there; before them, with negative numbers, those that say what
  /// the row is.
  let columns: [Int: Int]

  /// The cell of a field, filled or not.
  func place(_ field: Int) -> CellPlace {
    CellPlace(sheet, row: row, column: columns[field] ?? columns[0] ?? 1)
  }

  /// The cell at its left that says in words what it is.
  var labelPlace: CellPlace { place(SheetColumns.label - SheetColumns.firstField) }

  /// The cell that says which question it belongs to.
  var questionPlace: CellPlace { place(SheetColumns.question - SheetColumns.firstField) }
}
