extension SourceText {
  /// The prefix of the name in the start tag that begins at a place. Nil if it has none.
  ///
  /// - Complexity: O(*n*) in the bytes of the name.
  package func prefix(inTagAt offset: Int) -> String? {
    let name = bytes[min(offset + 1, bytes.endIndex)...].prefix {
      !XMLScanner.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    return name.firstIndex(of: UInt8(ascii: ":")).map { String(decoding: name[..<$0], as: UTF8.self) }
  }
}
