import PalermoLoading
import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes files in and below a folder, wherever parts of their names come from.
struct FolderWriter: Sendable {
  private let folder: OpenDirectory
  private let flushes: Bool

  /// A writer into an open folder.
  ///
  /// - Parameter flushes: Whether each file is to be on the disk before it gets its name.
  init(_ folder: OpenDirectory, flushes: Bool) {
    (self.folder, self.flushes) = (folder, flushes)
  }

  /// Writes a file and makes the folders that its path names.
  ///
  /// - Throws: ``FileError`` when the path has not the form of one below the folder, leads through a link, or the file
  ///   cannot be written.
  func write(_ contents: FileContents, to path: String) throws(FileError) {
    let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { Substring($0) }
    guard let last = names.last, names.allSatisfy(Self.isName) else {
      throw FileError(path: "\(folder.path)/\(path)", reason: Texts.FileErrors.noFileName)
    }
    var folder = folder
    for name in names.dropLast().map(String.init) {
      if folder.kind(of: name) == nil {
        do throws(FileError) {
          try folder.make(name)
        } catch {
          // Another thread may have created it in the meantime.
          if folder.kind(of: name) != S_IFDIR { throw error }
        }
      }
      folder = try folder.directory(name)
    }
    try folder.write(contents, to: String(last), mode: 0o644, flushes: flushes)
  }

  /// Whether a text may be the name of a file of ours: letters, digits, `-`, `_` and `.`, of which only the mark of a
  /// folder begins with one.
  private static func isName(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: ".") || text == OutputMark.name else { return false }
    return text.utf8.count <= 200
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}
