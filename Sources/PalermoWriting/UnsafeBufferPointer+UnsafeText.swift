import PalermoModel

extension UnsafeBufferPointer<UInt8> {
  /// The character of well-formed UTF-8 that begins at a place, if it does something to a terminal, a log or the direction
  /// of a text. Returns nil for any other, and where none begins.
  package func unsafeCharacter(at place: Int) -> Unicode.Scalar? {
    func rest(_ offset: Int) -> UInt32 { UInt32(self[place + offset] & 0x3F) }
    let value: UInt32? =
      switch self[place] {
      // What can be read, and all but the first byte of a character.
      case 0x20..<0x7F, 0x80..<0xC0: nil
      case ..<0x80: UInt32(self[place])
      case ..<0xE0: UInt32(self[place] & 0x1F) << 6 | rest(1)
      case ..<0xF0: UInt32(self[place] & 0xF) << 12 | rest(1) << 6 | rest(2)
      // None of them is.
      case _: nil
      }
    return value.flatMap(Unicode.Scalar.init).flatMap { $0.isUnsafeInText ? $0 : nil }
  }
}
