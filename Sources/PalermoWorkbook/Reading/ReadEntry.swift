/// What was read of the rows of an entry.
struct ReadEntry {
  /// The values by their fields, each with its cell.
  var values: [Int: (value: String, cell: CellPlace)] = [:]
  /// What was said of cells that could not be read, by their fields.
  var unread: [Int: CellFinding] = [:]
  /// The cell of its first field, filled or not.
  let first: CellPlace
}
