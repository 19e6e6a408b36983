/// A cell of a workbook.
struct CellPlace: Hashable {
  /// The name of the sheet.
  let sheet: String
  /// From 1.
  let row: Int
  /// From 1.
  let column: Int

  /// A cell of a sheet.
  init(_ sheet: String, row: Int, column: Int) {
    (self.sheet, self.row, self.column) = (sheet, row, column)
  }

  /// The row and the column of a name such as `D14`. Returns nil for what is no such name.
  static func indices(_ name: String) -> (row: Int, column: Int)? {
    var column = 0
    var rest = name.utf8[...]
    while let letter = rest.first, letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "Z") {
      guard column < 1 << 20 else { return nil }
      column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
      rest = rest.dropFirst()
    }
    guard column > 0, let row = Int(Substring(rest)), row > 0, row <= Spreadsheet.lastRow + 1 else {
      return nil
    }
    return (row, column)
  }
}
