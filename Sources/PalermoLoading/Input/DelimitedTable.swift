/// The rows of a text of values that commas separate (RFC 4180), with or without a byte order mark.
struct DelimitedTable {
  /// A row, and the line on which it begins.
  struct Row {
    let line: Int
    let values: [String]
  }

  /// Without blank lines; the first is the heading.
  let rows: [Row]

  /// Reads a text. A quotation mark that is not closed reaches to the end.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ text: String) {
    var rows: [Row] = []
    var values: [String] = []
    var value: [UInt8] = []
    var (line, start, isQuoted, wasQuote) = (1, 1, false, false)
    func endValue() {
      values.append(String(decoding: value, as: UTF8.self))
      value = []
    }
    func endRow() {
      endValue()
      if values != [""] { rows.append(Row(line: start, values: values)) }
      values = []
    }
    for byte in text.hasPrefix("\u{FEFF}") ? text.dropFirst().utf8 : text[...].utf8 {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isQuoted && !wasQuote {
        if byte == UInt8(ascii: "\"") { wasQuote = true } else { value.append(byte) }
        continue
      }
      if wasQuote {
        wasQuote = false
        if byte == UInt8(ascii: "\"") {
          value.append(byte)
          continue
        }
        isQuoted = false
      }
      switch byte {
      case UInt8(ascii: "\"") where value.isEmpty: isQuoted = true
      case UInt8(ascii: ","): endValue()
      case UInt8(ascii: "\n"):
        endRow()
        start = line
      case UInt8(ascii: "\r"): break
      default: value.append(byte)
      }
    }
    endRow()
    self.rows = rows
  }
}
