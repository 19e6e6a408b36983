public import PalermoModel

/// An entry with the digest by which the next one names it.
public struct ChainedEntry: Hashable, Sendable {
  /// The name of its file.
  public let file: String
  /// The SHA-256 of the bytes of its file.
  public let digest: String
  /// What the entry says.
  public let entry: RegisterEntry

  /// An entry as it was read.
  public init(file: String, digest: String, entry: RegisterEntry) {
    (self.file, self.digest, self.entry) = (file, digest, entry)
  }

  /// The name of the file of an entry: its number, and as much of its digest as tells it from one of the same number in
  /// another copy of the register.
  public static func fileName(number: Int, digest: String) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "-" + digest.prefix(12) + ".xml"
  }

  /// Name for people: its number and the beginning of its digest, such as `12-3f9a01bc`.
  public var name: String { "\(entry.number)-\(digest.prefix(8))" }
}
