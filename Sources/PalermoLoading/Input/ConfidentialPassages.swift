/// Finds what is marked as confidential in the bytes of a file, whether or not they are well-formed: findings about a
/// file that cannot be read must not quote it either.
enum ConfidentialPassages {
  /// The elements with the attribute `confidential` and any value but `false`, each from its `<` to the end of its end
  /// tag, or to the end of the file for one that is not closed.
  ///
  /// What is not well-formed is taken for more confidential rather than less: a tag that holds the word is marked, and a
  /// tag with a missing quotation mark reaches as far as it can.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func ranges(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var scanner = Scanner(bytes: bytes)
    guard scanner.find(Scanner.mark) != nil else { return [] }
    scanner.index = bytes.startIndex
    var ranges: [Range<Int>] = []
    while let start = scanner.find([UInt8(ascii: "<")]) {
      if scanner.isAt(Scanner.comment) {
        scanner.skip(past: Array("-->".utf8))
      } else if scanner.isAt(Scanner.data) {
        scanner.skip(past: Array("]]>".utf8))
      } else if case let tag = scanner.tag(), tag.isConfidential {
        if !tag.isEmpty { scanner.skipElement(called: tag.name) }
        ranges.append(start..<scanner.index)
      }
    }
    return ranges
  }

  /// A place in the bytes that moves forward.
  private struct Scanner {
    static let mark = Array("confidential".utf8)
    static let comment = Array("<!--".utf8)
    static let data = Array("<![CDATA[".utf8)

    let bytes: ArraySlice<UInt8>
    var index: Int

    init(bytes: ArraySlice<UInt8>) { (self.bytes, index) = (bytes, bytes.startIndex) }

    func isAt(_ word: [UInt8]) -> Bool { bytes[index...].starts(with: word) }

    /// Moves to the next occurrence of a word, or to the end.
    mutating func find(_ word: [UInt8]) -> Int? {
      while let found = bytes[index...].firstIndex(of: word[0]) {
        index = found
        if isAt(word) { return index }
        index += 1
      }
      index = bytes.endIndex
      return nil
    }

    mutating func skip(past word: [UInt8]) {
      if find(word) != nil { index += word.count }
    }

    /// Reads the tag at the index.
    mutating func tag() -> (name: [UInt8], isConfidential: Bool, isEmpty: Bool) {
      let start = index
      var quote: UInt8?
      index += 1
      while index < bytes.endIndex {
        let byte = bytes[index]
        index += 1
        if byte == quote {
          quote = nil
        } else if quote == nil {
          if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
          if byte == UInt8(ascii: ">") { break }
        }
      }
      let text = bytes[start..<index]
      let name = text.dropFirst().prefix { ![0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "/"), UInt8(ascii: ">")].contains($0) }
      return (Array(name), Self.isConfidential(text), text.suffix(2).elementsEqual("/>".utf8))
    }

    /// Whether the word stands in a tag and is not set to false.
    private static func isConfidential(_ tag: ArraySlice<UInt8>) -> Bool {
      var inside = Scanner(bytes: tag)
      guard inside.find(mark) != nil else { return false }
      return !String(decoding: tag, as: UTF8.self).contains(/\sconfidential\s*=\s*["']false["']/)
    }

    /// Moves past the end tag of an element whose start tag has been read.
    mutating func skipElement(called name: [UInt8]) {
      let end = Array("</".utf8) + name
      while find([UInt8(ascii: "<")]) != nil {
        if isAt(Scanner.comment) {
          skip(past: Array("-->".utf8))
        } else if isAt(Scanner.data) {
          skip(past: Array("]]>".utf8))
        } else if isAt(end) {
          return skip(past: [UInt8(ascii: ">")])
        } else {
          index += 1
        }
      }
    }
  }
}
