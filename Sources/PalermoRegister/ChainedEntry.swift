public import PalermoModel

/// An entry with the digest by which the next one names it.
///
/// It is a class because a register has many of them and hands them on all the time: to copy so many texts would cost more
/// than to read them.
public final class ChainedEntry: Hashable, Sendable {
  /// The name of its file.
  public let file: String
  /// The SHA-256 of the bytes of its file.
  public let digest: String
  /// What the entry says.
  public let entry: RegisterEntry
  /// The key under which one submission counts. Nil for what is none, or lacks a part of it.
  let occasion: String?

  /// An entry as it was read.
  public init(file: String, digest: String, entry: RegisterEntry) {
    (self.file, self.digest, self.entry) = (file, digest, entry)
    occasion = entry.claim?.occasion
  }

  public static func == (one: ChainedEntry, other: ChainedEntry) -> Bool {
    one.digest == other.digest && one.file == other.file
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }

  /// The name of the file of an entry: its number, and as much of its digest as tells it from one of the same number in
  /// another copy of the register.
  public static func fileName(number: Int, digest: String) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "-" + digest.prefix(12) + ".xml"
  }

  /// Name for people: its number and the beginning of its digest, such as `12-3f9a01bc`.
  public var name: String { "\(entry.number)-\(digest.prefix(8))" }
}
