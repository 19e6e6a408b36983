/// The lines of a file that may be shown: all but those that hold part of a confidential answer.
public struct ShownLines: Sendable {
  private let bytes: ArraySlice<UInt8>
  /// Nil for a line that is withheld.
  private let ranges: [Range<Int>?]

  /// The lines of some bytes. A line ends with LF, CR LF or CR.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(of bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var passages = ConfidentialPassages.ranges(in: bytes)[...]
    ranges = Self.ranges(of: bytes).map { line in
      passages = passages.drop { $0.upperBound <= line.lowerBound }
      return passages.first.map { $0.lowerBound < line.upperBound } == true ? nil : line
    }
  }

  /// How many lines the file has, those that are withheld among them.
  public var count: Int { ranges.count }

  /// The line with a number from 1, without its line break. Nil beyond the end of the file, and for a line that is
  /// withheld.
  public subscript(number: Int) -> String? {
    guard ranges.indices.contains(number - 1), let range = ranges[number - 1] else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the line with a number from 1 holds part of a confidential answer.
  func isWithheld(_ number: Int) -> Bool {
    ranges.indices.contains(number - 1) && ranges[number - 1] == nil
  }

  private static func ranges(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    let first = bytes.startIndex
    return bytes.withUnsafeBufferPointer { bytes in
      var lines: [Range<Int>] = []
      var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
        // Between the two bytes of CR LF there is no line.
        if index == start, index > 0, bytes[index] == 0x0A, bytes[index - 1] == 0x0D {
          start += 1
          continue
        }
        lines.append(first + start..<first + index)
        start = index + 1
      }
      lines.append(first + start..<first + bytes.count)
      return lines
    }
  }
}
