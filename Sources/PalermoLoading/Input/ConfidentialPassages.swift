import PalermoModel
import PalermoXML

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
    let first = bytes.startIndex
    return bytes.withUnsafeBufferPointer { bytes in
      var scanner = Scanner(bytes: bytes)
      guard scanner.find(Scanner.mark) else { return [] }
      scanner.index = 0
      var ranges: [Range<Int>] = []
      while scanner.find(Scanner.tag) {
        let start = scanner.index
        if scanner.skipRemarkOrSection() { continue }
        let tag = scanner.tag()
        guard tag.isConfidential else { continue }
        if !tag.isEmpty { scanner.skipElement(called: tag.name) }
        ranges.append(first + start..<first + scanner.index)
      }
      return ranges
    }
  }

  /// A place in the bytes that moves forward.
  private struct Scanner {
    static let mark = Array("confidential".utf8)
    static let tag = Array("<".utf8)
    private static let endOfTag = Array(">".utf8)
    private static let comment = (Array("<!--".utf8), Array("-->".utf8))
    private static let section = (Array("<![CDATA[".utf8), Array("]]>".utf8))

    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0

    func isAt(_ word: [UInt8]) -> Bool {
      index + word.count <= bytes.count && word.indices.allSatisfy { bytes[index + $0] == word[$0] }
    }

    /// Moves to the next occurrence of a word, or to the end.
    mutating func find(_ word: [UInt8]) -> Bool {
      index = bytes.next(word, from: index)
      return index < bytes.count
    }

    mutating func skip(past word: [UInt8]) {
      if find(word) { index += word.count }
    }

    /// Moves past a comment or a CDATA section that begins here.
    mutating func skipRemarkOrSection() -> Bool {
      guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "!") else { return false }
      for (start, end) in [Self.comment, Self.section] where isAt(start) {
        skip(past: end)
        return true
      }
      return false
    }

    /// Reads the tag at the index.
    mutating func tag() -> (name: [UInt8], isConfidential: Bool, isEmpty: Bool) {
      let start = index
      var quote: UInt8?
      index += 1
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == quote {
          quote = nil
        } else if quote == nil {
          if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
          if byte == UInt8(ascii: ">") { break }
        }
      }
      let text = UnsafeBufferPointer(rebasing: bytes[start..<index])
      guard Self.isConfidential(text) else { return ([], false, false) }
      let name = text.dropFirst().prefix { !$0.isBlank && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
      return (Array(name), true, text.suffix(2).elementsEqual("/>".utf8))
    }

    /// Whether the word stands in a tag and is not an attribute set to false.
    private static func isConfidential(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
      var inside = Scanner(bytes: tag)
      var isMarked = false
      while inside.find(mark) {
        isMarked = true
        let isName = inside.index > 0 && tag[inside.index - 1].isBlank
        inside.index += mark.count
        if isName, inside.isSetToFalse() { return false }
      }
      return isMarked
    }

    /// Whether `="false"` comes next.
    private func isSetToFalse() -> Bool {
      var rest = bytes[index...].drop(while: \.isBlank)
      guard rest.popFirst() == UInt8(ascii: "=") else { return false }
      rest = rest.drop(while: \.isBlank)
      return rest.starts(with: "\"false\"".utf8) || rest.starts(with: "'false'".utf8)
    }

    /// Moves past the end tag of an element whose start tag has been read.
    mutating func skipElement(called name: [UInt8]) {
      let end = Array("</".utf8) + name
      while find(Self.tag) {
        if skipRemarkOrSection() { continue }
        if isAt(end) { return skip(past: Self.endOfTag) }
        index += 1
      }
    }
  }
}
