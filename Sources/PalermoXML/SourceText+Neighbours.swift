extension SourceText {
  /// Whether the tag that begins at a place ends with `/>`.
  ///
  /// - Complexity: O(*n*) in the bytes of the tag.
  package func isEmptyTag(at offset: Int) -> Bool {
    var quote: UInt8?
    var last: UInt8 = 0
    for byte in bytes[min(offset, bytes.endIndex)...] {
      if quote != nil {
        if byte == quote { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return last == UInt8(ascii: "/")
      }
      last = byte
    }
    return false
  }

  /// Whether a text stands behind a tag in the same line.
  ///
  /// - Complexity: O(*n*) in the spaces between them.
  package func isBehindTag(_ offset: Int) -> Bool {
    bytes[..<min(offset, bytes.endIndex)].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      == UInt8(ascii: ">")
  }

  /// Whether a text stands in front of a tag of a name in the same line, whatever the prefix of the tag.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package func isBeforeTag(_ offset: Int, called name: String) -> Bool {
    let rest = bytes[min(offset, bytes.endIndex)...]
    guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\n") }),
      rest[end] == UInt8(ascii: "<")
    else { return false }
    let tag = rest[(end + 1)...].prefix(64).prefix {
      !XMLScanner.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    let start = tag.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? tag.startIndex
    return tag[start...].elementsEqual(name.utf8)
  }
}
