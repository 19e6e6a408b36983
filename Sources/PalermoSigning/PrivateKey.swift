internal import CSignatures

/// A private key for Ed25519.
///
/// Its file is what RFC 8410 says, PKCS #8 in PEM, so that other programs can use it, too. Nothing prints it.
public struct PrivateKey: Sendable {
  /// The 32 bytes of which RFC 8032 makes everything else.
  let seed: [UInt8]

  /// A new key from the random numbers of the system.
  public init() {
    var generator = SystemRandomNumberGenerator()
    seed = (0..<Ed25519.keySize).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// Reads the text of its file. Returns nil if it is none.
  public init?(pem text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    guard lines.count >= 3, lines.first == Self.begin.filter({ !$0.isWhitespace }),
      lines.last == Self.end.filter({ !$0.isWhitespace })
    else { return nil }
    let body = lines.dropFirst().dropLast().joined()
    guard body.utf8.count < 1_000 else { return nil }
    var count = -1
    let bytes = [UInt8](unsafeUninitializedCapacity: body.utf8.count + 3) { buffer, initialized in
      count = csignatures_base64_decode(body, body.utf8.count, buffer.baseAddress!)
      initialized = max(count, 0)
    }
    guard count == Self.prefix.count + Ed25519.keySize, bytes.starts(with: Self.prefix) else { return nil }
    seed = Array(bytes.dropFirst(Self.prefix.count))
  }

  /// The text of its file.
  public var pem: String {
    let bytes = Self.prefix + seed
    let length = csignatures_base64_length(bytes.count)
    let text = String(unsafeUninitializedCapacity: length) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { csignatures_base64_encode(bytes, bytes.count, $0.baseAddress!) }
      return length
    }
    return "\(Self.begin)\n\(text)\n\(Self.end)\n"
  }

  /// The public key that goes with it.
  ///
  /// - Throws: ``Ed25519/Unavailable`` without the library.
  public func publicKey() throws(Ed25519.Unavailable) -> [UInt8] { try Ed25519.publicKey(of: seed) }

  /// Signs a message.
  ///
  /// - Throws: ``Ed25519/Unavailable`` without the library.
  public func sign(_ message: [UInt8]) throws(Ed25519.Unavailable) -> [UInt8] { try Ed25519.sign(message, by: seed) }

  private static let begin = "-----BEGIN PRIVATE KEY-----"
  private static let end = "-----END PRIVATE KEY-----"
  /// What stands before the 32 bytes in DER: version 0, the algorithm 1.3.101.112, an octet string in an octet string.
  private static let prefix: [UInt8] = [
    0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ]
}
