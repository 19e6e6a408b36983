/// A place in a text file.
public struct SourcePosition: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, counted in Unicode scalars.
  public var column: Int

  /// A place by line and column, both from 1.
  public init(line: Int, column: Int) {
    (self.line, self.column) = (line, column)
  }

  /// The first place of any file.
  public static let start = SourcePosition(line: 1, column: 1)

  /// Whether the first place comes before the second in a file.
  public static func < (a: Self, b: Self) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }

  /// The name that a spreadsheet has for the cell in this row and column: `D14`.
  public var cellName: String {
    var letters = ""
    var rest = max(column, 1)
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(line)"
  }

  /// The place as `12:5`: the line, then the column.
  public var description: String { "\(line):\(column)" }
}
