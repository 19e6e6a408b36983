import Crypto

/// Hashes in hexadecimal.
public enum Digest {
  /// The SHA-256 of a text in UTF-8.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func sha256(_ text: String) -> String {
    Array(text.utf8).withUnsafeBytes(sha256)
  }

  /// The universally unique identifier that a name has in our namespace (RFC 9562, version 5): the same name, the same
  /// identifier.
  ///
  /// - Complexity: O(*n*) in the length of the name.
  public static func uuid(of name: String) -> String {
    var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = hexadecimal(bytes)
    var rest = digits[...]
    return [8, 4, 4, 4, 12].map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: "-")
  }

  /// The identifier of the name `urn:palermo-toolkit:1` in the namespace of URLs: 02bac9fc-b4cc-5ec4-b697-debbdc955661.
  private static let namespace: [UInt8] = [
    0x02, 0xBA, 0xC9, 0xFC, 0xB4, 0xCC, 0x5E, 0xC4, 0xB6, 0x97, 0xDE, 0xBB, 0xDC, 0x95, 0x56, 0x61,
  ]

  static func sha256(_ bytes: UnsafeRawBufferPointer) -> String {
    hexadecimal(SHA256.hash(data: bytes))
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
