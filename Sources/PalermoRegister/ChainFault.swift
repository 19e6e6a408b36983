/// A sign that a register is not as it was written.
public enum ChainFault: Hashable, Sendable {
  /// A file among the entries is no entry, or cannot be read.
  case unreadable(file: String)
  /// An entry whose content is not what its name says.
  case altered(file: String)
  /// An entry names one before it that is not there.
  case broken(file: String, missing: String)
  /// An entry has another number than the place in which it stands.
  case misnumbered(file: String, expected: Int)
  /// A second first entry, or none at all.
  case beginnings(files: [String])
  /// An entry is about one that is not there, or is no arrival.
  case aboutNothing(file: String)
  /// The stored file of an entry is not what arrived.
  case fileAltered(file: String, of: String)
  /// The stored file of an entry is gone, and no entry says that it was erased.
  case fileMissing(of: String)
  /// The stored file of an entry is there although it was erased.
  case fileNotErased(file: String, of: String)
  /// A receipt that was given out speaks of an entry that is not there.
  case receiptWithoutEntry(receipt: String, digest: String)
  /// A receipt that says of its entry what the entry does not, or is of another file.
  case receiptAltered(receipt: String, of: String)
  /// A page of a receipt to whose entry no page is kept that it could be held to.
  case receiptNotKept(receipt: String)
  /// A receipt that cannot be read.
  case receiptUnreadable(receipt: String)
}
