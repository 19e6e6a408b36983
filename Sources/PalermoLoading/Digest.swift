import Crypto

/// Hashes in hexadecimal.
public enum Digest {
  /// The SHA-256 of a text in UTF-8.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func sha256(_ text: String) -> String {
    Array(text.utf8).withUnsafeBytes(sha256)
  }

  static func sha256(_ bytes: UnsafeRawBufferPointer) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
