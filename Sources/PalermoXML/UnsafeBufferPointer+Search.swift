#if !hasFeature(Embedded)
  internal import CXML

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Darwin)
    import Darwin
  #endif
#endif

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands next, at or behind an index; the number of bytes when it stands nowhere.
  ///
  /// - Complexity: O(*n*), many bytes at a time.
  package func next(_ byte: UInt8, from start: Int) -> Int {
    #if hasFeature(Embedded)
      return self[Swift.min(start, count)...].firstIndex(of: byte) ?? count
    #else
      guard start < count, let found = memchr(baseAddress! + start, Int32(byte), count - start) else { return count }
      return UnsafeRawPointer(baseAddress!).distance(to: UnsafeRawPointer(found))
    #endif
  }

  /// Where a word stands next, at or behind an index; the number of bytes when it stands nowhere.
  ///
  /// - Complexity: O(*n*), many bytes at a time.
  package func next(_ word: [UInt8], from start: Int) -> Int {
    #if hasFeature(Embedded)
      var at = next(word[0], from: start)
      while at + word.count <= count, !self[at..<at + word.count].elementsEqual(word) {
        at = next(word[0], from: at + 1)
      }
      return at + word.count <= count ? at : count
    #else
      guard start < count, let found = cxml_find(baseAddress! + start, count - start, word, word.count) else {
        return count
      }
      return UnsafeRawPointer(baseAddress!).distance(to: found)
    #endif
  }

  /// How many bytes of plain text follow: ASCII that means nothing in XML (no `<`, `&`, `]`, quotation mark or control
  /// character), and perhaps characters of two bytes. Those at the end of the document may be left over.
  ///
  /// - Complexity: O(*n*), many bytes at a time.
  func lengthOfPlainText(from start: Int) -> Int {
    #if hasFeature(Embedded)
      var index = start
      while index + 8 <= count {
        let plain = UnsafeRawPointer(baseAddress! + index).loadUnaligned(as: UInt64.self).countOfLeadingPlainText
        index += plain
        if plain < 8 { break }
      }
      return index - start
    #else
      return start < count ? cxml_plain_text(baseAddress! + start, count - start) : 0
    #endif
  }
}
