/// Finds text whose bytes in UTF-8 were once read as those of Windows or Latin 1: `EducaciÃ³n` for “Educación”, `â€œ` for “.
package enum Garbling {
  /// A word that was garbled, and how it probably read before.
  package struct Word: Hashable, Sendable {
    /// As it stands there.
    package let written: String
    /// As it was probably written first.
    package let meant: String
  }

  /// The first garbled word of a text. Returns nil if there is none.
  ///
  /// - Complexity: O(*n*).
  package static func firstWord(in text: String) -> Word? {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard let found = character(at: index, in: scalars) else {
        index += 1
        continue
      }
      var (start, end) = (index, index + found.length)
      while start > 0, !scalars[start - 1].properties.isWhitespace, index - start < longest { start -= 1 }
      while end < scalars.count, !scalars[end].properties.isWhitespace, end - index < longest { end += 1 }
      let written = scalars[start..<end]
      return Word(written: string(written), meant: string(repaired(Array(written))[...]))
    }
    return nil
  }

  /// Whether bytes in UTF-8 hold what begins a garbled character: a look at them spares nearly all texts the rest.
  ///
  /// - Complexity: O(*n*), eight bytes at a time where they are ASCII.
  package static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index + 1 < bytes.count {
      if index + 8 <= bytes.count {
        let marks = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian & 0x8080_8080_8080_8080
        index += marks.trailingZeroBitCount / 8
        if marks == 0 { continue }
      }
      // Â, Ã, Å, â and ï.
      if bytes[index] == 0xC3, [0x82, 0x83, 0x85, 0xA2, 0xAF].contains(bytes[index + 1]) { return true }
      index += 1
    }
    return false
  }

  /// The most characters of a word that are shown on either side of what was garbled.
  private static let longest = 30

  /// The text with what was garbled as it was before; what was garbled twice is repaired twice.
  ///
  /// - Complexity: O(*n*).
  static func repaired(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var scalars = scalars
    for _ in 0..<3 {
      var repaired: [Unicode.Scalar] = []
      var index = 0
      while index < scalars.count {
        let found = character(at: index, in: scalars)
        repaired.append(found?.meant ?? scalars[index])
        index += found?.length ?? 1
      }
      if repaired == scalars { break }
      scalars = repaired
    }
    return scalars
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars { text.unicodeScalars.append(scalar) }
    return text
  }

  /// The character that was garbled at a place, and how many characters stand for it. Returns nil if none was.
  private static func character(
    at index: Int, in scalars: [Unicode.Scalar]
  ) -> (meant: Unicode.Scalar, length: Int)? {
    func byte(_ distance: Int) -> UInt32? {
      index + distance < scalars.count ? continuation(of: scalars[index + distance]) : nil
    }
    switch scalars[index] {
    case "Â", "Ã":
      guard let second = byte(1), !endsCapitals(scalars, index) else { return nil }
      let value = (scalars[index].value & 0x1F) << 6 | second & 0x3F
      return value < 0xA0 ? nil : Unicode.Scalar(value).map { ($0, 2) }
    case "Å":
      guard let second = byte(1), index + 2 < scalars.count, scalars[index + 2].properties.isAlphabetic else {
        return nil
      }
      let value = 0x140 | second & 0x3F
      return [0x152, 0x153].contains(value) ? Unicode.Scalar(value).map { ($0, 2) } : nil
    case "â":
      guard let second = byte(1), second == 0x80 || second == 0x82 || second == 0x84 else { return nil }
      // The third byte of ” has no character in Windows, and is often lost.
      guard let third = byte(2) else { return second == 0x80 && scalars[index + 1] == "€" ? ("”", 2) : nil }
      let value = 0x2000 | (second & 0x3F) << 6 | third & 0x3F
      return Self.meant.contains(value) ? Unicode.Scalar(value).map { ($0, 3) } : nil
    case "ï":
      return byte(1) == 0xBB && byte(2) == 0xBF ? ("\u{FEFF}", 3) : nil
    default: return nil
    }
  }

  /// Whether Â or Ã ends a word in capitals, as in “AMANHÔ, and a mark of punctuation or a space follows it.
  private static func endsCapitals(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0, scalars[index - 1].properties.isUppercase || !scalars[index - 1].properties.isAlphabetic else {
      return false
    }
    // A soft hyphen ends no word: it is the second half of í.
    if scalars[index + 1].properties.isAlphabetic || scalars[index + 1] == "\u{AD}" { return false }
    return index + 2 >= scalars.count || !scalars[index + 2].properties.isAlphabetic
  }

  /// General punctuation, the euro and the trade mark: what letters and reports hold.
  private static let meant: Set<UInt32> = Set(0x2010...0x203A).union([0x20AC, 0x2116, 0x2122])

  /// The byte that follows the first of a character in UTF-8, for what Windows or Latin 1 show of it.
  private static func continuation(of scalar: Unicode.Scalar) -> UInt32? {
    if (0x80...0xBF).contains(scalar.value) { return scalar.value }
    return scalar == " " ? nil : windows.firstIndex(of: scalar).map { UInt32(0x80 + $0) }
  }

  /// What Windows has from 0x80 on; a blank where it has nothing.
  private static let windows = Array("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars)
}
