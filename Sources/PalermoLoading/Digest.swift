internal import CNettle

/// Hashes in hexadecimal.
public enum Digest {
  /// The SHA-256 of a text in UTF-8.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func sha256(_ text: String) -> String {
    Array(text.utf8).withUnsafeBufferPointer(sha256)
  }

  /// The SHA-256 of some bytes.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func sha256(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer(sha256) }

  /// The source of a content security policy that allows a script or a style with this text and no other.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func policySource(of text: String) -> String {
    let text = Array(text.utf8)
    let bytes = digest(of: 32) { cnettle_sha256(text, text.count, $0) }
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var base64: [UInt8] = []
    for place in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[place..<min(place + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { $0 << 8 | (place + $1 < bytes.count ? Int(bytes[place + $1]) : 0) }
      base64 += (0...group.count).map { digits[bits >> (18 - 6 * $0) & 63] }
      base64 += [UInt8](repeating: UInt8(ascii: "="), count: 3 - group.count)
    }
    return "'sha256-\(String(decoding: base64, as: UTF8.self))'"
  }

  /// The universally unique identifier that a name has in our namespace (RFC 9562, version 5): the same name, the same
  /// identifier.
  ///
  /// - Complexity: O(*n*) in the length of the name.
  public static func uuid(of name: String) -> String {
    var bytes = digest(of: 20) { digest in
      let named = namespace + Array(name.utf8)
      cnettle_sha1(named, named.count, digest)
    }
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = hexadecimal(bytes.prefix(16))
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

  static func sha256(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    hexadecimal(digest(of: 32) { cnettle_sha256(bytes.baseAddress, bytes.count, $0) })
  }

  private static func digest(of count: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Void) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      write(buffer.baseAddress!)
      written = count
    }
  }

  private static func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
  }
}
