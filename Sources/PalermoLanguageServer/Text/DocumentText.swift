package import PalermoModel

/// The text of a document, with the places of its lines. A line ends with LF, CR LF or CR.
package struct DocumentText: Sendable {
  /// The text in UTF-8.
  package private(set) var bytes: [UInt8]
  /// Where each line begins. There is at least one.
  private var lineStarts: [Int] = [0]
  /// What stands before every so many bytes, so that a place in a long line is found without reading all of it.
  private var marks: [Count] = []

  private static let spacing = 1 << 10

  /// How much begins in some bytes.
  private struct Count {
    var characters = 0
    /// Code units of UTF-16.
    var units = 0

    mutating func add(_ byte: UInt8) {
      guard byte & 0xC0 != 0x80 else { return }
      characters += 1
      units += byte >= 0xF0 ? 2 : 1
    }
  }

  /// A text from its bytes, which are UTF-8.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    findLines()
  }

  private mutating func findLines() {
    (lineStarts, marks) = ([0], [])
    var count = Count()
    for (index, byte) in bytes.enumerated() {
      if index % Self.spacing == 0 { marks.append(count) }
      count.add(byte)
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      lineStarts.append(index + 1)
    }
    marks.append(count)
  }

  /// What stands before a byte.
  ///
  /// - Complexity: O(1).
  private func count(before offset: Int) -> Count {
    let mark = offset / Self.spacing
    var count = marks[mark]
    for byte in bytes[mark * Self.spacing..<offset] { count.add(byte) }
    return count
  }

  /// The byte before which so much stands of a line, or the end of the line if there is less.
  ///
  /// - Complexity: O(log *n*) in the bytes of the line.
  private func offset(behind amount: Int, of measure: KeyPath<Count, Int>, in line: Range<Int>) -> Int {
    let before = count(before: line.lowerBound)
    let target = before[keyPath: measure] + min(max(amount, 0), line.count)
    var (low, high) = (line.lowerBound / Self.spacing, line.upperBound / Self.spacing + 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if marks[middle][keyPath: measure] <= target { low = middle } else { high = middle }
    }
    var offset = max(line.lowerBound, low * Self.spacing)
    var count = offset == line.lowerBound ? before : marks[low]
    while offset < line.upperBound {
      count.add(bytes[offset])
      if count[keyPath: measure] > target { break }
      offset += 1
    }
    return offset
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
  /// - Complexity: O(log *n*) in the bytes of the line.
  package func offset(of position: TextPosition) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < lineStarts.count else { return bytes.count }
    let line = lineStarts[position.line]..<contentEnd(ofLine: position.line)
    return offset(behind: position.character, of: \.units, in: line)
  }

  /// The place of a byte.
  ///
  /// - Complexity: O(log *n*) in the lines.
  package func position(of offset: Int) -> TextPosition {
    let offset = max(0, min(offset, bytes.count))
    let line = line(of: offset)
    let place = min(offset, contentEnd(ofLine: line))
    return TextPosition(line: line, character: count(before: place).units - count(before: lineStarts[line]).units)
  }

  /// The passage between two bytes.
  package func range(_ range: Range<Int>) -> TextRange {
    TextRange(start: position(of: range.lowerBound), end: position(of: range.upperBound))
  }

  /// The byte at which a place of the toolkit is, whose columns are Unicode scalars from 1. A byte order mark has no column.
  ///
  /// - Complexity: O(log *n*) in the bytes of the line.
  package func offset(of position: SourcePosition) -> Int {
    guard position.line >= 1 else { return 0 }
    guard position.line <= lineStarts.count else { return bytes.count }
    let start = lineStarts[position.line - 1]
    let mark = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let line = start + mark..<contentEnd(ofLine: position.line - 1)
    return offset(behind: position.column - 1, of: \.characters, in: line)
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
}
