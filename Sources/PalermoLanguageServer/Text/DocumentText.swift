package import PalermoModel

/// The text of a document, with the places of its lines. A line ends with LF, CR LF or CR.
package struct DocumentText: Sendable {
  /// The text in UTF-8.
  package private(set) var bytes: [UInt8]
  /// Where each line begins. There is at least one.
  private var lineStarts: [Int] = [0]

  /// A text from its bytes, which are UTF-8.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    findLines()
  }

  private mutating func findLines() {
    lineStarts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      lineStarts.append(index + 1)
    }
  }

  /// Puts another text in the place of a passage. A place that is not in the text counts as the nearest that is.
  ///
  /// - Complexity: O(*n*) in the bytes of the whole.
  package mutating func replace(_ range: TextRange, with text: String) {
    let (first, second) = (offset(of: range.start), offset(of: range.end))
    bytes.replaceSubrange(min(first, second)..<max(first, second), with: text.utf8)
    findLines()
  }

  /// The byte at which a place is: the nearest one if the place is beyond its line or the text, and the beginning of a
  /// character for a place inside it.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  package func offset(of position: TextPosition) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < lineStarts.count else { return bytes.count }
    let end = contentEnd(ofLine: position.line)
    var offset = lineStarts[position.line]
    var units = 0
    while offset < end {
      let next = units + Self.units(ofCharacterBeginningWith: bytes[offset])
      if next > position.character { break }
      units = next
      offset = min(end, offset + Self.length(ofCharacterBeginningWith: bytes[offset]))
    }
    return offset
  }

  /// The place of a byte.
  ///
  /// - Complexity: O(log *n*) in the lines, and O(*n*) in the bytes of the line.
  package func position(of offset: Int) -> TextPosition {
    let offset = max(0, min(offset, bytes.count))
    let line = line(of: offset)
    var units = 0
    for byte in bytes[lineStarts[line]..<min(offset, max(lineStarts[line], contentEnd(ofLine: line)))] {
      units += Self.units(ofCharacterBeginningWith: byte)
    }
    return TextPosition(line: line, character: units)
  }

  /// The passage between two bytes.
  package func range(_ range: Range<Int>) -> TextRange {
    TextRange(start: position(of: range.lowerBound), end: position(of: range.upperBound))
  }

  /// The byte at which a place of the toolkit is, whose columns are Unicode scalars from 1. A byte order mark has no column.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  package func offset(of position: SourcePosition) -> Int {
    guard position.line >= 1 else { return 0 }
    guard position.line <= lineStarts.count else { return bytes.count }
    var offset = lineStarts[position.line - 1]
    if offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    let end = contentEnd(ofLine: position.line - 1)
    var column = 1
    while offset < end, column < position.column {
      offset = min(end, offset + Self.length(ofCharacterBeginningWith: bytes[offset]))
      column += 1
    }
    return offset
  }

  /// Where the text of a line ends, before what ends the line.
  private func contentEnd(ofLine line: Int) -> Int {
    guard line + 1 < lineStarts.count else { return bytes.count }
    let end = lineStarts[line + 1] - 1
    return end > lineStarts[line] && bytes[end] == 0x0A && bytes[end - 1] == 0x0D ? end - 1 : end
  }

  private func line(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// How many code units a character has in UTF-16, by its first byte; 0 for a byte that continues one.
  private static func units(ofCharacterBeginningWith byte: UInt8) -> Int {
    byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
  }

  private static func length(ofCharacterBeginningWith byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
