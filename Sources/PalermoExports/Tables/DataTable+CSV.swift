import PalermoModel

extension DataTable {
  /// Writes the table as comma-separated values (RFC 4180) in UTF-8, its first record naming the columns.
  ///
  /// It begins with a byte order mark: without one Excel takes the bytes for those of another encoding.
  ///
  /// Spreadsheets take a cell that begins with certain characters for a formula. Every open text that begins with one
  /// of them, or with an apostrophe, therefore has an apostrophe put before it: without its first apostrophe it is
  /// again what it was. Words of a fixed set, such as the letter `-`, stay as they are.
  ///
  /// - Parameter write: Takes the bytes in pieces.
  /// - Throws: What `write` throws.
  /// - Complexity: O(*n*) in the characters; of the rows one at a time is kept.
  public func writeCSV(to write: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    var bytes = Array("\u{FEFF}".utf8)
    for (place, column) in columns.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      Self.append(column.name, to: &bytes)
    }
    bytes += "\r\n".utf8
    for row in rows {
      for (place, cell) in row.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.append(cell, of: columns[place].kind, to: &bytes)
      }
      bytes += "\r\n".utf8
      if bytes.count >= Self.pieceSize {
        try bytes.withUnsafeBytes(write)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try bytes.withUnsafeBytes(write)
  }

  private static let pieceSize = 1 << 16

  /// The characters that make a spreadsheet take what follows for a formula, or that it drops before one (OWASP, "CSV
  /// Injection"), and the apostrophe.
  private static let guarded: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "'",
  ]

  private static func append(_ cell: Cell?, of kind: Kind, to bytes: inout [UInt8]) {
    switch cell {
    case nil: break
    case .integer(let number): bytes += "\(number)".utf8
    case .number(let number): bytes += "\(number)".utf8
    case .boolean(let truth): bytes += "\(truth)".utf8
    case .date(let day): bytes += day.description.utf8
    case .text(let text):
      if case .text = kind, let first = text.unicodeScalars.first, guarded.contains(first) {
        append("'" + text, to: &bytes)
      } else {
        append(text, to: &bytes)
      }
    }
  }

  /// Writes a text, between quotation marks where it has to be.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { text in
      // A line break of two characters is one Character, so bytes are compared.
      guard text.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }) else {
        bytes += text
        return
      }
      bytes.append(0x22)
      for byte in text {
        if byte == 0x22 { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
  }
}
