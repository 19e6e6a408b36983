internal import CSignatures
import PalermoLoading
import PalermoModel

/// The signatures of RFC 8032, as libhogweed makes and checks them.
public enum Ed25519 {
  /// The library is not installed, or not fit for it.
  public struct Unavailable: Error, Sendable {
    /// What the system says.
    public let reason: String
  }

  /// The bytes of a key, private or public.
  public static let keySize = Int(CSIGNATURES_KEY_SIZE)
  /// The bytes of a signature.
  public static let signatureSize = Int(CSIGNATURES_SIGNATURE_SIZE)

  /// The public key of a private one of 32 bytes.
  ///
  /// - Throws: ``Unavailable`` without the library.
  public static func publicKey(of privateKey: [UInt8]) throws(Unavailable) -> [UInt8] {
    precondition(privateKey.count == keySize)
    try load()
    return [UInt8](unsafeUninitializedCapacity: keySize) { buffer, count in
      csignatures_public_key(privateKey, buffer.baseAddress!)
      count = keySize
    }
  }

  /// The signature of a message by a private key of 32 bytes.
  ///
  /// - Throws: ``Unavailable`` without the library.
  /// - Complexity: O(*n*) in the message.
  public static func sign(_ message: [UInt8], by privateKey: [UInt8]) throws(Unavailable) -> [UInt8] {
    let publicKey = try publicKey(of: privateKey)
    return [UInt8](unsafeUninitializedCapacity: signatureSize) { buffer, count in
      csignatures_sign(privateKey, publicKey, message, message.count, buffer.baseAddress!)
      count = signatureSize
    }
  }

  /// Whether a signature is of a message and by a public key. What has another size than it must is not, nor is anything by
  /// a key that is good for any message.
  ///
  /// - Throws: ``Unavailable`` without the library.
  /// - Complexity: O(*n*) in the message.
  public static func isValid(
    _ signature: [UInt8], of message: [UInt8], by publicKey: [UInt8]
  ) throws(Unavailable) -> Bool {
    guard signature.count == signatureSize, KeyRing.isSound(publicKey: Array(publicKey.hexadecimal.utf8)) else {
      return false
    }
    try load()
    return csignatures_verify(publicKey, message, message.count, signature) == 1
  }

  private static func load() throws(Unavailable) {
    if let reason = csignatures_load() { throw Unavailable(reason: String(cString: reason)) }
  }
}
