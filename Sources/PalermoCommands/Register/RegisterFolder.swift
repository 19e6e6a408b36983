import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoVocabularies
import PalermoXML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A register on the disk: `chain/` with a file for each entry, `files/` with what arrived, a folder for each state,
/// and `receipts/` with what was given out. Git keeps the chain; the others it is told to leave out, since it can
/// neither forget nor hide one state from another.
struct RegisterFolder {
  let path: String

  private var chain: String { "\(path.trimmingSlashes)/\(RegisterMark.folder)" }

  /// Whether a path leads to a register.
  static func isRegister(_ path: String) -> Bool {
    guard path != "-", !PathText.hasStrayBytes(path), InputFiles.isDirectory(path) else { return false }
    do throws(FileError) {
      return try OpenDirectory(RegisterFolder(path: path).chain).holds { RegisterMark.isEntryName($0) }
    } catch {
      return false
    }
  }

  /// Reads the entries on all cores.
  ///
  /// - Throws: ``FileError`` when the folder of the entries cannot be read.
  func read() throws(FileError) -> Register {
    guard access(chain, F_OK) == 0 else { return Register([]) }
    let directory = try OpenDirectory(chain)
    let names = try directory.names().filter { !$0.hasSuffix(".part") && !SystemLitter.isLitter($0.utf8) }
    let outcomes = names.concurrentMap(inBatchesOf: 512) { names in
      let loader = Loader()
      return names.map { name -> (name: String, link: ChainedEntry?) in
        guard let bytes = directory.bytes(name, upTo: Self.entryBytes),
          let entry = Self.entry(bytes, named: name, loader)
        else { return (name, nil) }
        return (name, ChainedEntry(file: name, digest: Digest.sha256(bytes), entry: entry))
      }
    }
    return Register(outcomes.compactMap(\.link), unreadable: outcomes.filter { $0.link == nil }.map(\.name))
  }

  /// The most bytes that are read of an entry.
  private static let entryBytes = 1 << 20

  /// Reads an entry. Returns nil for what is none by its schema, or is larger than any may be.
  static func entry(_ bytes: [UInt8], named name: String, _ loader: Loader) -> RegisterEntry? {
    guard bytes.count < entryBytes else { return nil }
    let file = loader.load(SourceText(bytes), path: name)
    guard case .registerEntry(let entry) = file.document, file.findings.isEmpty else { return nil }
    return entry
  }

  /// The names of what operating systems left among the entries. It is not of the register.
  ///
  /// - Throws: ``FileError`` when the folder of the entries cannot be read.
  func litter() throws(FileError) -> [String] {
    try OpenDirectory(chain).names().filter { SystemLitter.isLitter($0.utf8) }
  }

  /// The paths of what is kept of arrivals, below the register, without the salts.
  ///
  /// - Parameter folder: `files` or `receipts`.
  /// - Throws: ``FileError`` when a folder cannot be read.
  func stored(in folder: String) throws(FileError) -> [String] {
    let place = "\(path.trimmingSlashes)/\(folder)"
    guard access(place, F_OK) == 0 else { return [] }
    let directory = try OpenDirectory(place)
    var paths: [String] = []
    for state in try directory.names() where directory.kind(of: state) == S_IFDIR {
      paths += try directory.directory(state).names().filter { name in
        !name.hasSuffix(".salt") && !name.hasSuffix(".part") && !SystemLitter.isLitter(name.utf8)
      }.map { "\(folder)/\(state)/\($0)" }
    }
    return paths
  }

  /// Does something while no other process changes the register.
  ///
  /// - Throws: The exit code when the register cannot be opened; what the body throws.
  func locked<Result>(_ body: (RegisterWriter) throws -> Result) throws -> Result {
    do {
      let root = try OpenDirectory.making(path)
      let lock = open(path.trimmingSlashes + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard lock >= 0 else { throw FileError(path: path, errno: errno) }
      // The lock goes with the descriptor, and so with the process, however that ends.
      defer { close(lock) }
      while flock(lock, LOCK_EX) != 0 {
        guard errno == EINTR else { throw FileError(path: path, errno: errno) }
      }
      return try body(RegisterWriter(folder: self, root: root))
    } catch let error as FileError {
      throw error.reported(by: "palermo")
    }
  }

  /// The salt of what an entry tells of. Returns nil if it is not there.
  func salt(of entry: RegisterEntry) -> [UInt8]? {
    guard let stored = StoredFile(of: entry) else { return nil }
    do throws(FileError) {
      let text = try OpenDirectory("\(path.trimmingSlashes)/files/\(stored.folder)").text(stored.salt, upTo: 64)
      return text.flatMap { Array(hexadecimal: $0) }
    } catch {
      return nil
    }
  }

  /// The path of what an entry tells of.
  func path(of entry: RegisterEntry) -> String? {
    StoredFile(of: entry).map { "\(path.trimmingSlashes)/\($0.path)" }
  }

  /// The bytes of what an entry tells of. Returns nil if they are not there.
  func bytes(of entry: RegisterEntry) -> [UInt8]? {
    guard let path = path(of: entry) else { return nil }
    do throws(FileError) {
      return try Array(InputFiles.read(path).bytes)
    } catch {
      return nil
    }
  }
}
