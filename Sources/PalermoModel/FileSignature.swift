/// The signature of a file, which is kept beside it.
public struct FileSignature: Hashable, Sendable {
  /// The name of the file, for people; the digest tells which it is.
  public let file: String
  /// The id of the key.
  public let key: String
  /// When it was made, as its maker says.
  public let time: Moment
  /// The SHA-256 of the bytes of the file.
  public let digest: String
  /// The 64 bytes of the signature in hexadecimal.
  public let value: String

  /// A signature from its parts.
  public init(file: String, key: String, time: Moment, digest: String, value: String) {
    (self.file, self.key, self.time, self.digest, self.value) = (file, key, time, digest, value)
  }

  /// What is signed: four lines of ASCII that hold the key, the time and the digest of the file.
  public static func message(key: String, time: Moment, digest: String) -> String {
    "palermo signature 1\n\(key)\n\(time)\n\(digest)\n"
  }

  /// What was signed.
  public var message: String { Self.message(key: key, time: time, digest: digest) }
}
