import PalermoLoading
import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file that marks a folder as written by this program, and lists the files that it has put there.
enum FolderMark {
  private static let title = "Written by palermo, which replaces this folder as a whole. Its files:"
  private static let limit = 64 << 20
  /// Files that operating systems leave in folders.
  private static let foreign: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini"]

  /// The text of the file.
  static func text(for paths: [String]) -> String {
    ([title] + paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }).joined(separator: "\n") + "\n"
  }

  /// Says why a folder is not to be replaced: it is neither empty nor marked, or holds something that its mark does not
  /// name.
  ///
  /// - Returns: The reason, or nil if there is none.
  /// - Throws: ``FileError`` when the folder cannot be read.
  static func objection(to folder: OpenDirectory) throws(FileError) -> FilledText? {
    let names = try folder.names()
    if names.allSatisfy(foreign.contains) { return nil }
    guard let lines = folder.text(OutputMark.name, upTo: limit)?.split(separator: "\n"), lines.first == title[...]
    else {
      return Texts.FileErrors.foreignFolder.filledText
    }
    let known = Set(lines.dropFirst().map(String.init)).union([OutputMark.name])
    guard let stranger = try stranger(in: folder, below: "", known).map({ PathText.shown(Array($0.utf8)) }) else {
      return nil
    }
    return Texts.FileErrors.foreignFile(stranger: stranger)
  }

  private static func stranger(
    in folder: OpenDirectory, below prefix: String, _ known: Set<String>
  ) throws(FileError) -> String? {
    for name in try folder.names() where !foreign.contains(name) {
      let path = prefix + name
      switch folder.kind(of: name) {
      case S_IFDIR:
        // An empty directory holds nothing to lose.
        if let found = try stranger(in: try folder.directory(name), below: path + "/", known) { return found }
      case S_IFREG: if !known.contains(path) { return path }
      case nil: continue
      default: return path
      }
    }
    return nil
  }
}
