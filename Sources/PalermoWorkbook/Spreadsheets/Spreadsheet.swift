/// A workbook as it was read, whatever its format: sheets of cells that hold something.
struct Spreadsheet {
  /// What a cell holds.
  enum Content: Hashable {
    case text(String)
    /// A number, or of a formula the last result.
    case number(Double)
    /// A day, or a month when its format shows no day.
    case date(String)
    case boolean(Bool)
    /// An error such as `#REF!`, or a formula without a result.
    case error
  }

  /// A cell that is not blank.
  struct Cell: Hashable {
    /// From 1.
    let row: Int
    /// From 1.
    let column: Int
    let content: Content
    let isFormula: Bool
  }

  /// A sheet with its cells in the order of the file.
  struct Sheet {
    let name: String
    var cells: [Cell] = []
  }

  /// The most sheets of a workbook.
  static let mostSheets = 256
  /// The most cells with content of a workbook.
  static let mostCells = 1 << 19
  /// The last row and the last column that a sheet can have.
  static let lastRow = 1 << 20
  static let lastColumn = 1 << 14

  var sheets: [Sheet] = []
  /// The properties of the document that are not those of every document.
  var properties: [String: String] = [:]
}
