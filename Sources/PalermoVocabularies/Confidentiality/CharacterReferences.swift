import PalermoModel
import PalermoXML

/// Reads references to characters in what may not be well-formed.
enum CharacterReferences {
  /// A text with the characters that its references stand for, those that only HTML knows among them. What is no such
  /// reference stays as it is.
  ///
  /// - Complexity: O(*n*).
  static func replaced(in text: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var replaced: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "&"), let reference = Self.reference(at: rest) {
        replaced.append(contentsOf: reference.text.utf8)
        rest = rest[reference.end...]
      } else {
        replaced.append(byte)
      }
    }
    return replaced
  }

  private static let longestName = 8

  /// What the reference stands for whose ampersand is before a text, and where it ends. Returns nil if there is none.
  private static func reference(at text: Slice<UnsafeBufferPointer<UInt8>>) -> (text: String, end: Int)? {
    guard text.first == UInt8(ascii: "#") else {
      let name = text.prefix(longestName).prefix { $0 != UInt8(ascii: ";") }
      guard name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ";"),
        let character = Self.character(called: String(decoding: name, as: UTF8.self))
      else { return nil }
      return (character, name.endIndex + 1)
    }
    let (number, end) = CharacterReference.number(in: UnsafeBufferPointer(rebasing: text), at: 1)
    guard let scalar = number.flatMap({ Unicode.Scalar($0) }) else { return nil }
    return (String(Character(scalar)), text.startIndex + end)
  }

  private static func character(called name: String) -> String? {
    switch name {
    case "lt": "<"
    case "gt": ">"
    case "amp": "&"
    case "quot": "\""
    case "apos": "'"
    default: HTMLCharacters.text(called: name)
    }
  }
}
