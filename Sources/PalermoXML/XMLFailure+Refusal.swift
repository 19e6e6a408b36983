extension XMLFailure {
  /// Why a file is not read at all: it is too large, empty, or not in UTF-8 by its mark or its declaration. Nil when it is.
  ///
  /// - Complexity: O(*n*) for files that begin with blanks or are said to be ASCII, else O(1).
  static func refusal(of bytes: ArraySlice<UInt8>) -> XMLFailure? {
    if bytes.count > XMLLimits.bytes { return XMLFailure(reason: .tooManyBytes, offset: 0) }
    if isBigEndianUTF16(bytes) != nil { return XMLFailure(reason: .encoding(declared: "UTF-16"), offset: 0) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    if body.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
      return XMLFailure(reason: .empty, offset: 0)
    }
    guard let (encoding, offset) = declaredEncoding(of: body) else { return nil }
    switch encoding.lowercased() {
    case "utf-8", "utf8": return nil
    case "us-ascii", "ascii":
      return body.firstIndex { $0 >= 0x80 }.map { XMLFailure(reason: .beyondASCII, offset: $0) }
    default: return XMLFailure(reason: .encoding(declared: encoding), offset: offset)
    }
  }

  /// Whether the greater half of each unit of UTF-16 comes first, by its mark or the first sign. Nil when it is not UTF-16.
  static func isBigEndianUTF16(_ bytes: ArraySlice<UInt8>) -> Bool? {
    switch Array(bytes.prefix(2)) {
    case [0xFE, 0xFF], [0x00, 0x3C]: true
    case [0xFF, 0xFE], [0x3C, 0x00]: false
    default: nil
    }
  }

  /// The encoding named in the XML declaration, and where its name stands. Nil when there is none, or the declaration is
  /// not well-formed.
  private static func declaredEncoding(of bytes: ArraySlice<UInt8>) -> (String, Int)? {
    guard bytes.starts(with: Array("<?xml".utf8)) else { return nil }
    var rest = bytes.dropFirst(5)
    while true {
      rest = rest.drop(while: XMLScanner.isBlank)
      let name = rest.prefix { !XMLScanner.isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "?") }
      rest = rest.dropFirst(name.count).drop(while: XMLScanner.isBlank)
      guard !name.isEmpty, rest.popFirst() == UInt8(ascii: "=") else { return nil }
      rest = rest.drop(while: XMLScanner.isBlank)
      guard let quote = rest.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let close = rest.firstIndex(of: quote)
      else { return nil }
      if name.elementsEqual("encoding".utf8) {
        return (String(decoding: rest[..<close].prefix(100), as: UTF8.self), rest.startIndex)
      }
      rest = rest[(close + 1)...]
    }
  }
}
