extension Sequence<UInt8> {
  /// The bytes as a path in an address (RFC 3986): all but letters, digits and some marks of ASCII are encoded.
  ///
  /// - Parameter marks: The marks that stand as they are.
  /// - Complexity: O(*n*) in the bytes.
  package func percentEncoded(keeping marks: String = "-._~/") -> String {
    var text = ""
    for byte in self {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where marks.utf8.contains(byte): text.unicodeScalars.append(Unicode.Scalar(byte))
      case _:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.utf8.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return text
  }
}
