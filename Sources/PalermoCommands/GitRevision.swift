import PalermoLoading
import PalermoXML
import PalermoModel

/// The files at some paths as they were at a revision of git.
struct GitRevision {
  let name: String

  /// The revision named by `git:REV`; nil for any other text.
  init?(_ argument: String) {
    guard argument.hasPrefix("git:") else { return nil }
    name = String(argument.dropFirst(4))
  }

  /// Reads the XML files at and below the paths. A path that the revision does not have holds nothing.
  ///
  /// - Throws: ``FileError`` when git is not installed, a path is in no repository, or there is no such revision.
  func files(at paths: [String]) throws(FileError) -> [(path: String, source: SourceText)] {
    var files: [(path: String, source: SourceText)] = []
    for path in paths {
      let (folder, wanted) = Self.parts(of: path)
      try check(in: folder)
      let list = try git(in: folder, "ls-tree", "-r", "-z", "--name-only", name, "--", wanted)
      for bytes in list.split(separator: 0) {
        let file = String(decoding: bytes, as: UTF8.self)
        let isHidden = file.split(separator: "/").contains { $0.hasPrefix(".") }
        guard file.lowercased().hasSuffix(".xml"), !isHidden else { continue }
        let text = try git(in: folder, "show", "\(name):./\(file)")
        let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        files.append((path: "git:\(name):\(prefix)\(file)", source: SourceText(text)))
      }
    }
    return files
  }

  private func check(in folder: String) throws(FileError) {
    _ = try git(in: folder, "rev-parse", "--is-inside-work-tree")
    let question = ["-C", folder, "rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"]
    guard let outcome = Subprocess.run("git", question), outcome.code == 0 else {
      throw error(Texts.FileErrors.noRevision)
    }
  }

  private func git(in folder: String, _ arguments: String...) throws(FileError) -> [UInt8] {
    guard let outcome = Subprocess.run("git", ["-C", folder] + arguments) else {
      throw error(Texts.FileErrors.noGit)
    }
    guard outcome.code == 0 else {
      let line = outcome.errors.split(separator: "\n").first.map(String.init) ?? "git \(arguments[0]): \(outcome.code)"
      throw error(line)
    }
    return outcome.output
  }

  private func error(_ reason: some TextArgument) -> FileError { FileError(path: "git:\(name)", reason: reason) }

  /// The folder in which git is asked, and what it is asked about there.
  private static func parts(of path: String) -> (folder: String, wanted: String) {
    if InputFiles.isDirectory(path) { return (path, ".") }
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
