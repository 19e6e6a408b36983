import PalermoLoading
import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that is built beside another one and then takes its place.
struct FolderReplacement {
  private let parent: OpenDirectory
  private let name: String
  private let stagingName: String
  private let staging: OpenDirectory
  private var written: [String] = []

  /// Begins to replace a folder, or to make one where there is none.
  ///
  /// - Throws: ``FileError`` when what stands there is not to be replaced, or nothing can be made beside it.
  init(of path: String) throws(FileError) {
    guard !PathText.hasStrayBytes(path) else { throw FileError(path: path, errno: EILSEQ) }
    let place = try OutputFile(path: path.trimmingSlashes).resolved()
    let resolved = realpath(place, nil)
    defer { free(resolved) }
    let target = resolved.map { String(cString: $0) } ?? place
    guard let name = target.utf8.split(separator: UInt8(ascii: "/")).last.map({ String(Substring($0)) }), name != ".",
      name != ".."
    else {
      throw FileError(path: path, errno: EBUSY)
    }
    (self.name, stagingName) = (name, "\(name).\(getpid()).part")
    parent = try OpenDirectory.making(FilePath.directory(of: target))
    try Self.check(name, in: parent, called: path)
    // A leftover of an earlier process with the same id.
    try parent.remove(stagingName)
    try parent.make(stagingName)
    parent.giveMode(of: name, to: stagingName)
    staging = try parent.directory(stagingName)
  }

  /// Makes and writes parts on all cores.
  ///
  /// - Throws: ``FileError`` when a file cannot be written; what a part throws.
  mutating func write(_ parts: [OutputDirectory.Part]) throws {
    let writer = FolderWriter(staging, flushes: false)
    let outcomes = parts.concurrentMap { parts in
      parts.map { part in
        Result {
          var paths: [String] = []
          try part { path, contents in
            try writer.write(contents, to: path)
            paths.append(path)
          }
          return paths
        }
      }
    }
    for outcome in outcomes { written += try outcome.get() }
  }

  /// Puts the new folder in the place of the old one, and removes that.
  ///
  /// - Throws: ``FileError`` when that is not possible; the old one is then where it was.
  func finish() throws(FileError) {
    try FolderWriter(staging, flushes: false).write(.text(FolderMark.text(for: written)), to: OutputMark.name)
    staging.flushFileSystem()
    if parent.kind(of: name) == nil { return try parent.rename(stagingName, to: name) }
    // Something may have been put there in the meantime.
    try Self.check(name, in: parent, called: "\(parent.path)/\(name)")
    try parent.exchange(stagingName, with: name)
  }

  /// Removes what stands beside the folder: the old one after it was replaced, the new one when that failed.
  ///
  /// - Throws: ``FileError`` that names what is left, which may hold what is no longer to be published.
  func removeLeftovers() throws(FileError) {
    do throws(FileError) {
      try parent.remove(stagingName)
    } catch {
      throw FileError(path: "\(parent.path)/\(stagingName)", reason: Texts.FileErrors.leftOver)
    }
  }

  private static func check(_ name: String, in parent: OpenDirectory, called path: String) throws(FileError) {
    guard let kind = parent.kind(of: name) else { return }
    guard kind == S_IFDIR else { throw FileError(path: path, errno: ENOTDIR) }
    if let reason = try FolderMark.objection(to: try parent.directory(name)) {
      throw FileError(path: path, reason: reason)
    }
  }
}
