import PalermoModel
import PalermoXML

/// Reads CSV as servers export it: headings, then a row for each record; commas, semicolons or tabs between cells, quotation
/// marks around what holds one of these.
enum TableReader {
  /// The most columns of a table.
  private static let mostColumns = 1 << 15

  /// The records of a table.
  ///
  /// - Parameter number: The number of the first record.
  /// - Complexity: O(*n*) in the bytes.
  static func read(_ bytes: [UInt8], from number: Int) throws(CollectionRefusal) -> CollectedData {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .damaged }
    var cells = Cells(bytes)
    var positions = PositionFinder(SourceText(bytes))
    var headings: [String] = []
    while let cell = try cells.next() {
      headings.append(cell.text)
      if headings.count > mostColumns { throw .tooLarge }
      if cell.endsRow { break }
    }
    guard headings.count > 1 else { throw .foreign }
    let present = Set(
      headings.flatMap { heading in
        let field = CollectedField(heading, "")
        return [field.name] + (field.choice.map { [$0.name] } ?? [])
      })
    var data = CollectedData()
    var record = CollectedRecord(number, isRow: true, .every)
    var column = 0
    var count = 0
    while let cell = try cells.next() {
      count += 1
      if count > CollectedData.mostFields { throw .tooLarge }
      if !cell.text.isEmpty {
        let (line, place) = positions.position(at: cell.offset)
        let field = CollectedField(
          column < headings.count ? headings[column] : "", column < headings.count ? cell.text : nil,
          at: SourcePosition(line: line, column: place))
        if !record.takes(field) { record.fields.append(field) }
      }
      column += 1
      guard cell.endsRow else { continue }
      // A blank line is no record.
      if column > 1 || !cell.text.isEmpty {
        record.present = present
        data.records.append(record)
      }
      if data.records.count > CollectedData.mostRecords { throw .tooLarge }
      record = CollectedRecord(number + data.records.count, isRow: true, .every)
      column = 0
    }
    return data
  }

  private struct Cell {
    let text: String
    let offset: Int
    let endsRow: Bool
  }

  /// The cells of a table, row by row.
  private struct Cells {
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    private let bytes: [UInt8]
    private let separator: UInt8
    private var index: Int
    private var isAfterSeparator = false

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      separator = Self.separator(in: bytes[index...])
    }

    /// The mark that stands most often between the headings.
    private static func separator(in bytes: ArraySlice<UInt8>) -> UInt8 {
      var counts: [UInt8: Int] = [:]
      var isQuoted = false
      for byte in bytes {
        if byte == quote { isQuoted.toggle() }
        if !isQuoted && (byte == lineFeed || byte == carriageReturn) { break }
        if !isQuoted { counts[byte, default: 0] += 1 }
      }
      let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
      return marks.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? marks[0]
    }

    mutating func next() throws(CollectionRefusal) -> Cell? {
      guard index < bytes.count || isAfterSeparator else { return nil }
      let start = index
      let text = index < bytes.count && bytes[index] == Self.quote ? try quoted() : plain()
      if text.count > XMLLimits.textBytes { throw .tooLarge }
      isAfterSeparator = index < bytes.count && bytes[index] == separator
      let endsRow = !isAfterSeparator
      if isAfterSeparator {
        index += 1
      } else if index < bytes.count {
        let isPair = bytes[index] == Self.carriageReturn && index + 1 < bytes.count && bytes[index + 1] == Self.lineFeed
        index += isPair ? 2 : 1
      }
      return Cell(text: String(decoding: text, as: UTF8.self), offset: start, endsRow: endsRow)
    }

    private mutating func plain() -> [UInt8] {
      let start = index
      while index < bytes.count, bytes[index] != separator, bytes[index] != Self.lineFeed,
        bytes[index] != Self.carriageReturn
      { index += 1 }
      return Array(bytes[start..<index])
    }

    private mutating func quoted() throws(CollectionRefusal) -> [UInt8] {
      var text: [UInt8] = []
      index += 1
      while index < bytes.count {
        if bytes[index] != Self.quote {
          text.append(bytes[index])
        } else if index + 1 < bytes.count, bytes[index + 1] == Self.quote {
          text.append(Self.quote)
          index += 1
        } else {
          index += 1
          // Behind the second mark the cell ends.
          guard
            index == bytes.count || bytes[index] == separator || bytes[index] == Self.lineFeed
              || bytes[index] == Self.carriageReturn
          else { throw .damaged }
          return text
        }
        index += 1
      }
      throw .damaged
    }
  }
}
