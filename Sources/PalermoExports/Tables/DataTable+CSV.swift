import PalermoModel

extension DataTable {
  /// The table as comma-separated values (RFC 4180) in UTF-8, its first record naming the columns.
  ///
  /// It begins with a byte order mark: without one Excel takes the bytes for those of another encoding.
  ///
  /// Spreadsheets take a cell that begins with certain characters for a formula. Every open text that begins with one
  /// of them, or with an apostrophe, therefore has an apostrophe put before it: without its first apostrophe it is
  /// again what it was. Words of a fixed set, such as the letter `-`, stay as they are.
  ///
  /// - Complexity: O(*n*) in the characters.
  public func csv() -> String {
    var text = "\u{FEFF}" + Self.record(columns.map(\.name))
    for row in rows { text += Self.record(zip(columns, row).map(Self.field)) }
    return text
  }

  /// The characters that make a spreadsheet take what follows for a formula, or that it drops before one (OWASP, "CSV
  /// Injection"), and the apostrophe.
  private static let guarded: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "'",
  ]

  private static func field(_ column: Column, _ cell: Cell?) -> String {
    switch cell {
    case nil: return ""
    case .integer(let number): return "\(number)"
    case .number(let number): return "\(number)"
    case .boolean(let truth): return "\(truth)"
    case .date(let day): return day.description
    case .text(let text):
      if case .text = column.kind, let first = text.unicodeScalars.first, guarded.contains(first) { return "'" + text }
      return text
    }
  }

  private static func record(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ field: String) -> String {
    // A line break of two characters is one Character, so bytes are compared.
    guard field.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }) else { return field }
    var text = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text.unicodeScalars.append("\"") }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
