public import PalermoModel

/// A table of data as the forms for spreadsheets and statistics write it: columns of one type each, and rows of cells.
///
/// Names and values are codes that stay the same in every language, as in `analysis.json`.
public struct DataTable: Sendable {
  /// What the cells of a column hold.
  public enum Kind: Sendable {
    /// One of a fixed set of words.
    case code([Code])
    /// Any text. It may come from outside.
    case text
    /// A whole number, at least 0.
    case integer
    /// A year.
    case year
    /// A number from 0 to 1.
    case number
    case boolean
    case date
  }

  /// A word of a fixed set.
  public struct Code: Hashable, Sendable {
    /// How it stands in cells.
    public let value: String
    /// What it is called.
    public let name: LocalizedText
  }

  /// A column with its meaning.
  public struct Column: Sendable {
    /// Name of the column in files, the same in every language.
    public let name: String
    /// What its cells hold.
    public let kind: Kind
    /// Whether every row has a value in it.
    public let isRequired: Bool
    /// The heading for people.
    public let title: LocalizedText
    /// What it means, for the published schema.
    public let description: String
  }

  /// The value of a cell. An empty cell has none.
  public enum Cell: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case date(CalendarDate)
  }

  /// The rows of a table. Each is made when it is read, so that none is kept.
  public struct Rows: RandomAccessCollection, Sendable {
    /// The number of the rows.
    public let count: Int
    private let row: @Sendable (Int) -> [Cell?]

    init(count: Int, _ row: @escaping @Sendable (Int) -> [Cell?]) {
      (self.count, self.row) = (count, row)
    }

    /// Always 0.
    public var startIndex: Int { 0 }
    /// The number of the rows.
    public var endIndex: Int { count }

    /// The cells of a row.
    public subscript(place: Int) -> [Cell?] { row(place) }
  }

  /// Its name, which is that of its file and of its sheet.
  public let name: String
  /// What a row of it is, for people.
  public let title: LocalizedText
  /// What a row of it is, for the published schema.
  public let description: String
  /// The names of the columns that together are different in every row. Empty if no columns with a value in every row are.
  public let key: [String]
  /// The columns in order.
  public let columns: [Column]
  /// As many cells in each row as there are columns.
  public let rows: Rows
}

extension DataTable.Kind {
  /// The words of an enumeration.
  static func codes<Word: NamedCode>(_ type: Word.Type) -> Self {
    .code(type.allCases.map { DataTable.Code(value: $0.rawValue, name: $0.name) })
  }
}

extension DataTable.Kind {
  /// The type of its values in a table schema.
  var typeName: String {
    switch self {
    case .code, .text: "string"
    case .integer: "integer"
    case .year: "year"
    case .number: "number"
    case .boolean: "boolean"
    case .date: "date"
    }
  }
}
