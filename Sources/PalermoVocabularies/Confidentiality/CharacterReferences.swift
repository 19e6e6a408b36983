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
    var index = text.startIndex
    guard index < text.endIndex, text[index] == UInt8(ascii: "#") else {
      let name = text.prefix(longestName).prefix { $0 != UInt8(ascii: ";") }
      guard name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ";"),
        let character = Self.character(called: String(decoding: name, as: UTF8.self))
      else { return nil }
      return (character, name.endIndex + 1)
    }
    index += 1
    let isHexadecimal = index < text.endIndex && text[index] == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < text.endIndex, let digit = Self.digit(text[index], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first, index < text.endIndex, text[index] == UInt8(ascii: ";"), let scalar = Unicode.Scalar(value)
    else { return nil }
    return (String(Character(scalar)), index + 1)
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

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41) + 10
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61) + 10
    default: nil
    }
  }
}
