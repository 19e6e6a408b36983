import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoVocabularies

/// Writes into a register that is locked. What it writes is whole or not there, and an entry comes last: whatever ends the
/// program, the chain tells of nothing that is missing.
final class RegisterWriter {
  let folder: RegisterFolder
  private let writer: FolderWriter
  private let root: OpenDirectory

  init(folder: RegisterFolder, root: OpenDirectory) {
    (self.folder, self.root) = (folder, root)
    writer = FolderWriter(root, flushes: true)
  }

  /// The register, opened with a first entry when it is new, and freed of what an earlier process left unfinished.
  ///
  /// - Throws: ``FileError`` when it cannot be read or written.
  func opened(at clock: Moment, by: String?) throws(FileError) -> Register {
    var register = try folder.read()
    if register.entries.isEmpty && register.faults.isEmpty {
      if root.kind(of: ".gitignore") == nil {
        try root.write(.text("/files/\n/receipts/\n/.lock\n*.part\n"), to: ".gitignore", mode: 0o644, flushes: true)
      }
      _ = try append(RegisterEntry(number: 1, kind: .opened, time: clock, clock: clock, by: by, after: []))
      register = try folder.read()
    }
    for standing in register.standings() where standing.isErased { try remove(standing.link.entry) }
    return register
  }

  /// An entry with its digest and the name of its file, before it is written.
  static func link(_ entry: RegisterEntry) -> ChainedEntry {
    let digest = Digest.sha256(entry.text)
    return ChainedEntry(
      file: ChainedEntry.fileName(number: entry.number, digest: digest), digest: digest, entry: entry)
  }

  /// Adds an entry.
  ///
  /// - Returns: It, with its digest.
  /// - Throws: ``FileError`` when it cannot be written.
  func append(_ entry: RegisterEntry) throws(FileError) -> ChainedEntry {
    let link = Self.link(entry)
    try writer.write(.text(entry.text), to: "chain/\(link.file)")
    return link
  }

  /// Keeps the bytes of what arrived, and the salt of their digest.
  ///
  /// - Throws: ``FileError`` when they cannot be written.
  func store(_ bytes: [UInt8], salt: [UInt8], of entry: RegisterEntry) throws(FileError) {
    guard let stored = StoredFile(of: entry) else { return }
    try writer.write(.text(salt.hexadecimal + "\n"), to: "files/\(stored.folder)/\(stored.salt)")
    try writer.write(.bytes(bytes), to: stored.path)
  }

  /// Writes a file that goes with an entry, below `receipts`.
  ///
  /// - Throws: ``FileError`` when it cannot be written.
  func add(_ text: String, to path: String) throws(FileError) {
    try writer.write(.text(text), to: "receipts/\(path)")
  }

  /// Removes the bytes of what arrived, their salt and the receipts.
  ///
  /// - Throws: ``FileError`` when they cannot be removed.
  func remove(_ entry: RegisterEntry) throws(FileError) {
    guard let stored = StoredFile(of: entry) else { return }
    if root.kind(of: "files") != nil {
      let files = try root.directory("files")
      if files.kind(of: stored.folder) != nil {
        let folder = try files.directory(stored.folder)
        for name in [stored.name, stored.salt] where folder.kind(of: name) != nil { try folder.remove(name) }
      }
    }
    guard root.kind(of: "receipts") != nil else { return }
    let receipts = try root.directory("receipts")
    guard receipts.kind(of: stored.folder) != nil else { return }
    let folder = try receipts.directory(stored.folder)
    let beginning = Self.receiptName(of: entry)
    for name in try folder.names() where name.hasPrefix(beginning) { try folder.remove(name) }
  }

  /// How the names of the receipts of an entry begin: by what is known before the entry is written.
  static func receiptName(of entry: RegisterEntry) -> String {
    let digits = "\(entry.number)"
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "-"
      + (entry.received?.digest.prefix(12) ?? "")
  }
}
