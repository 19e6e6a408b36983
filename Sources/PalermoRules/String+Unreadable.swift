extension String {
  /// Characters of a text that nobody sees or that are lost: controls, characters of no width, replacement and private
  /// characters, tags, and marks that turn the direction without turning it back. A text of mixed direction whose
  /// marks are in pairs is as it should be.
  package var unreadableCharacters: [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    var open: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068:
        open.append(scalar)
      case 0x202C, 0x2069:
        let isIsolate = scalar.value == 0x2069
        if let last = open.last, (last.value >= 0x2066) == isIsolate { open.removeLast() } else { found.append(scalar) }
      case 0x7F...0x9F, 0xAD, 0x180E, 0x200B, 0x2060...0x2064, 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFD,
        0xE000...0xF8FF, 0xE0000...0xE007F, 0xF0000...:
        found.append(scalar)
      default:
        // The last two of each plane are no characters.
        if scalar.value & 0xFFFE == 0xFFFE { found.append(scalar) }
      }
    }
    return found + open
  }
}

extension Unicode.Scalar {
  /// Such as `U+200B`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
