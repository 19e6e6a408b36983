extension String {
  /// With the characters escaped that Markdown takes for its own.
  package var escapedForMarkdown: String {
    // Scalars, not characters: a sign must be escaped even if an accent follows it.
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if "|\\`*_<>[]&~$".unicodeScalars.contains(scalar) { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }

  /// A path as the target of a link.
  package var encodedForLink: String {
    utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "/"):
        return String(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }.joined()
  }
}
