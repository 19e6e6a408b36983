import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoVocabularies

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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
    for (name, text) in Self.instructions where root.kind(of: name) == nil {
      try root.write(.text(text), to: name, mode: 0o644, flushes: true)
    }
    try removeUnfinished()
    if register.entries.isEmpty && register.faults.isEmpty {
      guard try folder.stored(in: "files").isEmpty, try folder.stored(in: "receipts").isEmpty else {
        throw FileError(path: folder.path, reason: Texts.Register.chainIsGone)
      }
      let first = RegisterEntry(number: 1, kind: .opened, time: clock, clock: clock, by: by, after: [])
      try append(try link(first))
      register = try folder.read()
    }
    for standing in register.standings() where standing.isErased { try remove(standing.link.entry) }
    return register
  }

  /// What git is told of the folder: what to leave out, and to keep every byte, also on Windows.
  private static let instructions = [
    (".gitignore", "/files/\n/receipts/\n/.lock\n*.part\n"), (".gitattributes", "* -text\n"),
  ]

  /// Removes what an earlier process began to write and did not finish: while this one holds the lock, no other writes.
  private func removeUnfinished() throws(FileError) {
    func remove(in directory: OpenDirectory, depth: Int) throws(FileError) {
      for name in try directory.names() {
        if directory.kind(of: name) == S_IFDIR {
          if depth > 0 { try remove(in: try directory.directory(name), depth: depth - 1) }
        } else if name.hasSuffix(".part") {
          try directory.remove(name)
        }
      }
    }
    for name in ["chain", "files", "receipts"] where root.kind(of: name) != nil {
      try remove(in: try root.directory(name), depth: 1)
    }
  }

  /// An entry with its digest and the name of its file, before it is written.
  ///
  /// - Throws: ``FileError`` for one that could not be read back, as by a text that no XML can hold.
  func link(_ entry: RegisterEntry) throws(FileError) -> ChainedEntry {
    let bytes = Array(entry.text.utf8)
    let digest = Digest.sha256(bytes)
    let file = ChainedEntry.fileName(number: entry.number, digest: digest)
    guard RegisterFolder.entry(bytes, named: file, Loader()) != nil else {
      throw FileError(path: "\(folder.path)/chain/\(file)", reason: Texts.Register.notToBeReadBack)
    }
    return ChainedEntry(file: file, digest: digest, entry: entry)
  }

  /// Adds an entry.
  ///
  /// - Throws: ``FileError`` when it cannot be written.
  func append(_ link: ChainedEntry) throws(FileError) {
    try writer.write(.text(link.entry.text), to: "chain/\(link.file)")
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
