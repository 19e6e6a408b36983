/// The form of the ids of questions, questionnaires and rules: words in small letters, with single dots and hyphens between.
package enum Identifier {
  /// Whether a word in UTF-8 has the form, which is the pattern of Schemas/common.xsd.
  ///
  /// - Complexity: O(*n*).
  package static func accepts(_ word: ArraySlice<UInt8>) -> Bool { word.withUnsafeBufferPointer { accepts($0) } }

  /// Whether a word has the form.
  ///
  /// - Complexity: O(*n*).
  package static func accepts(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { accepts($0) }
  }

  private static func accepts(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, isLower(first), let last = word.last, isLowerOrDigit(last) else { return false }
    var wasJoint = false
    for byte in word {
      let isJoint = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      guard isJoint ? !wasJoint : isLowerOrDigit(byte) else { return false }
      wasJoint = isJoint
    }
    return true
  }

  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isLowerOrDigit(_ byte: UInt8) -> Bool { isLower(byte) || (0x30...0x39).contains(byte) }
}
