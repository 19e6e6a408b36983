import PalermoModel

/// A workbook as it was read, whatever its format: sheets of cells that hold something.
struct Spreadsheet {
  /// What a cell holds.
  enum Content: Hashable {
    /// Letters, as they are.
    case text(String)
    /// A number, or of a formula the last result.
    case number(Double)
    /// A day, or a month when its format shows no day.
    case date(String)
    /// True or false.
    case boolean(Bool)
    /// An error such as `#REF!`, or a formula without a result.
    case error

    /// What files write for true or false; anything else is an error.
    init(boolean text: String) {
      switch text {
      case "1", "true", "TRUE": self = .boolean(true)
      case "0", "false", "FALSE": self = .boolean(false)
      default: self = .error
      }
    }
  }

  /// A cell that is not blank.
  struct Cell: Hashable {
    /// From 1.
    let row: Int
    /// From 1.
    let column: Int
    /// What it shows.
    let content: Content
    /// Whether that was computed.
    let isFormula: Bool
  }

  /// A comment on a cell, which may be blank.
  struct Comment: Hashable {
    /// From 1.
    let row: Int
    /// From 1.
    let column: Int
    /// What it says, with the name of its author if that stands in it.
    let text: String

    /// Whether one of its lines asks for confidence.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    var asksForConfidence: Bool {
      text.split(whereSeparator: \.isNewline).contains { line in
        var line = String(line)
        return line.withUTF8 { ConfidentialWords.mark(remark: $0) }
      }
    }
  }

  /// A sheet with its cells in the order of the file.
  struct Sheet {
    /// Its name on its tab.
    let name: String
    /// What stands on it.
    var cells: [Cell] = []
    /// What stands beside its cells.
    var comments: [Comment] = []
  }

  /// The most sheets of a workbook.
  static let mostSheets = 256
  /// The most cells with content of a workbook.
  static let mostCells = 1 << 19
  /// The last row that a sheet can have.
  static let lastRow = 1 << 20
  /// The last column that a sheet can have.
  static let lastColumn = 1 << 14

  /// In the order of their tabs, hidden ones too.
  var sheets: [Sheet] = []
  /// The properties of the document that are not those of every document.
  var properties: [String: String] = [:]
}
