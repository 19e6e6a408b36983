import PalermoLoading
import PalermoModel
import PalermoXML

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
  func files(at paths: [String], isDirectory: (String) -> Bool) throws(FileError) -> [(path: String, source: SourceText)] {
    var files: [(path: String, source: SourceText)] = []
    for path in paths {
      let folder = isDirectory(path) ? path : Self.folder(of: path)
      try check(in: folder)
      let wanted = isDirectory(path) ? "." : String(path.dropFirst(folder == "." ? 0 : folder.count + 1))
      let list = try git(in: folder, "ls-tree", "-r", "-z", "--name-only", name, "--", wanted)
      for bytes in list.split(separator: 0) {
        let file = String(decoding: bytes, as: UTF8.self)
        guard file.hasSuffix(".xml"), !file.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
        let text = try git(in: folder, "show", "\(name):./\(file)")
        files.append((path: "git:\(name):\(folder == "." ? "" : folder + "/")\(file)", source: SourceText(text)))
      }
    }
    return files
  }

  private func check(in folder: String) throws(FileError) {
    _ = try git(in: folder, "rev-parse", "--is-inside-work-tree")
    guard let outcome = Subprocess.run("git", ["-C", folder, "rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"]),
      outcome.code == 0
    else {
      throw error(
        help(
          en: "git knows no revision of this name", es: "git no conoce ninguna revisión con este nombre",
          fr: "git ne connaît aucune révision de ce nom", pt: "o git não conhece nenhuma revisão com este nome"))
    }
  }

  private func git(in folder: String, _ arguments: String...) throws(FileError) -> [UInt8] {
    guard let outcome = Subprocess.run("git", ["-C", folder] + arguments) else {
      throw error(
        help(
          en: "git is not installed", es: "git no está instalado", fr: "git n’est pas installé", pt: "o git não está instalado"))
    }
    guard outcome.code == 0 else {
      let line = outcome.errors.split(separator: "\n").first.map(String.init) ?? "git \(arguments[0]): \(outcome.code)"
      throw error(line)
    }
    return outcome.output
  }

  private func error(_ reason: String) -> FileError { FileError(path: "git:\(name)", reason: reason) }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }
}
