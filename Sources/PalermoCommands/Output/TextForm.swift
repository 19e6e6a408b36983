import PalermoModel

/// The forms of text in which results are written, each with its own way to write a character that would control a
/// terminal or turn a text around.
enum TextForm {
  /// Text for people, with the colours of a terminal perhaps.
  case plain
  case json
  case xml
  /// Text that is written unchanged: files of the toolkit, and text without foreign content.
  case verbatim

  /// The text with such characters escaped. Line breaks, tabs, form feeds and colours stay: nothing from elsewhere brings
  /// them along where they matter.
  ///
  /// - Complexity: O(*n*).
  func safe(_ text: String) -> String {
    if case .verbatim = self { return text }
    guard Self.holdsUnsafe(text) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if !scalar.isUnsafeInText || scalar == "\u{C}" {
        result.append(scalar)
      } else if scalar == "\u{1B}", case .plain = self, let colour = Self.colour(at: rest) {
        result.append(scalar)
        result += colour
        rest = rest[colour.endIndex...]
      } else {
        result += escaped(scalar).unicodeScalars
      }
    }
    return String(result)
  }

  /// Whether any character is to be escaped. It looks at bytes: most texts have none, and are long.
  private static func holdsUnsafe(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { place in
        func rest(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset] & 0x3F) }
        let value: UInt32? =
          switch bytes[place] {
          // What can be read, and all but the first byte of a character.
          case 0x20..<0x7F, 0x80..<0xC0: nil
          case ..<0x80: UInt32(bytes[place])
          case ..<0xE0: UInt32(bytes[place] & 0x1F) << 6 | rest(1)
          case ..<0xF0: UInt32(bytes[place] & 0xF) << 12 | rest(1) << 6 | rest(2)
          // None of them is.
          case _: nil
          }
        return value.flatMap(Unicode.Scalar.init)?.isUnsafeInText ?? false
      }
    }
  }

  private func escaped(_ scalar: Unicode.Scalar) -> String {
    let number = String(scalar.value, radix: 16)
    return switch self {
    case .plain, .verbatim: scalar.escapedInText
    // In JSON such characters occur only in strings, and all of them are in the basic multilingual plane.
    case .json: "\\u" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    case .xml: "&#x" + number.uppercased() + ";"
    }
  }

  /// What follows the first character of a change of colour.
  private static func colour(at rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView? {
    guard rest.first == "[" else { return nil }
    let codes = rest.dropFirst().prefix { ("0"..."9").contains($0) || $0 == ";" }
    guard codes.endIndex < rest.endIndex, rest[codes.endIndex] == "m" else { return nil }
    return rest[..<rest.index(after: codes.endIndex)]
  }
}
