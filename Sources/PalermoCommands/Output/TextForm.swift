import PalermoModel
import PalermoWriting

/// The forms of text in which results are written, each with its own way to write a character that would control a
/// terminal or turn a text around.
enum TextForm {
  /// Text for people, with the colours of a terminal perhaps.
  case plain
  case json
  case xml
  /// Text that is written unchanged: files of the toolkit, and text without foreign content.
  case verbatim

  /// The text with such characters escaped. Line breaks, tabs and form feeds stay, and the colours of ``Paint``, which
  /// nothing from elsewhere brings along.
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
      bytes.indices.contains { bytes.unsafeCharacter(at: $0) != nil }
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

  /// What follows the first character of a colour of ours, without its seal.
  private static func colour(at rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView? {
    guard rest.starts(with: Paint.seal.unicodeScalars) else { return nil }
    let colour = rest.dropFirst(Paint.seal.unicodeScalars.count)
    return colour.firstIndex(of: "m").map { colour[...$0] }
  }
}
