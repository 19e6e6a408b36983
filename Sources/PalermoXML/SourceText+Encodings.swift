extension SourceText {
  /// The beginning of a file in UTF-16, or in an encoding that holds ASCII, as UTF-8 and without its declaration: enough to
  /// read its root, if that keeps to ASCII.
  public var beginningInUTF8: SourceText {
    let bytes = Array(bytes.prefix(1 << 16))
    var text =
      if let isBigEndian = XMLFailure.isBigEndianUTF16(bytes[...]) {
        String(
          decoding: stride(from: 0, to: bytes.count & ~1, by: 2).map { place in
            let (one, other) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            return isBigEndian ? one << 8 | other : other << 8 | one
          }, as: UTF16.self)
      } else {
        String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
      }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    if text.hasPrefix("<?xml"), let end = text.firstIndex(of: ">") { text = String(text[text.index(after: end)...]) }
    return SourceText(text)
  }
}
