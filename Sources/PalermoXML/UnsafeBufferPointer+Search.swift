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
}
