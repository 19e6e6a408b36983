extension SourceText {
  /// Whether a comment stands in it, or a processing instruction that is not for programs that read XML.
  ///
  /// - Complexity: That of the same of its bytes.
  package var holdsRemark: Bool { bytes.withUnsafeBufferPointer { $0.holdsRemark } }

  /// A tag shorter than this may hold as many attributes as it likes: what libxml2 does with them takes no time.
  static let tagBytes = 1 << 16

  /// Where a start tag begins that is long and has more attributes than the limit, if there is one.
  ///
  /// libxml2 compares each attribute of an element with every other before it tells us about any of them: a million
  /// would take hours. So they are counted before it begins.
  ///
  /// - Complexity: O(*n*) in the number of bytes, at the speed of a search for `<`; nothing for a file that is too
  ///   small to hold such a tag.
  var offsetOfOverfullTag: Int? {
    withTerminatedBytes { terminated in
      let bytes = UnsafeBufferPointer(rebasing: terminated.dropLast())
      guard bytes.count > Self.tagBytes else { return nil }
      var at = bytes.next(UInt8(ascii: "<"), from: 0)
      while at < bytes.count {
        if let end = Self.passages.first(where: { bytes[at...].starts(with: $0.start) })?.end {
          at = bytes.next(UInt8(ascii: "<"), from: bytes.next(end, from: at + 2))
          continue
        }
        let next = bytes.next(UInt8(ascii: "<"), from: at + 1)
        if next - at > Self.tagBytes, Self.attributes(inTagAt: at, before: next, of: bytes) > XMLLimits.attributes {
          return at
        }
        at = next
      }
      return nil
    }
  }

  /// What may hold a `<` that begins no tag.
  private static let passages = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")].map {
    (start: Array($0.0.utf8), end: Array($0.1.utf8))
  }

  private static func attributes(inTagAt start: Int, before end: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var at = start
    while at < end, bytes[at] != UInt8(ascii: ">") {
      if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
        at = bytes.next(bytes[at], from: at + 1)
        count += 1
      }
      at += 1
    }
    return count
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a comment stands in them, or a processing instruction that is not for programs that read XML.
  ///
  /// - Complexity: O(*n*), at the speed of searches for `!` and `?`, which are rare elsewhere.
  package var holdsRemark: Bool {
    var at = next(UInt8(ascii: "!"), from: 1)
    while at + 1 < count {
      if self[at - 1] == UInt8(ascii: "<"), self[at + 1] == UInt8(ascii: "-") { return true }
      at = next(UInt8(ascii: "!"), from: at + 1)
    }
    at = next(UInt8(ascii: "?"), from: 1)
    while at < count {
      if self[at - 1] == UInt8(ascii: "<"), !self[(at + 1)...].starts(with: "xml".utf8) { return true }
      at = next(UInt8(ascii: "?"), from: at + 1)
    }
    return false
  }
}
