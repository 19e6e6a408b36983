import PalermoLoading
import PalermoModel
import PalermoXML

/// The files at some paths as they were at a revision of git.
struct GitRevision {
  /// One file of a revision.
  struct File {
    /// Its name in messages: `git:REV:forms/tip.xml`.
    let path: String
    /// Where it lies, or lay, in the work tree.
    let place: String
    let source: SourceText
  }

  /// How the start tag of a questionnaire begins, with or without a prefix, as a regular expression of git.
  private static let startOfQuestionnaire = "<([[:alnum:]_.-]+:)?questionnaire([[:space:]>]|$)"

  let name: String

  /// The revision named by `git:REV`; nil for any other text.
  init?(_ argument: String) {
    guard argument.hasPrefix("git:") else { return nil }
    name = String(argument.dropFirst(4))
  }

  /// Reads the XML files at and below the paths. A path that the revision does not have holds nothing.
  ///
  /// - Throws: ``FileError`` when git is not installed, a path is in no repository, or there is no such revision.
  func files(at paths: [String]) throws(FileError) -> [File] {
    var files: [File] = []
    for path in paths {
      let (folder, wanted) = Self.parts(of: path)
      try check(in: folder)
      let list = try git(in: folder, "ls-tree", "-r", "-z", "--name-only", name, "--", wanted)
      files += try read(Self.names(in: list), from: folder)
    }
    return files
  }

  /// Reads every file of the revision that may hold a questionnaire, wherever it lies in the repositories of the paths.
  ///
  /// - Throws: ``FileError`` as above.
  func questionnaires(around paths: [String]) throws(FileError) -> [File] {
    var files: [File] = []
    for top in try tops(of: paths) {
      let found = try search(in: top, name, "--", "*.xml", "*.XML")
      // Each name follows that of the revision and a colon.
      files += try read(found.map { String($0.dropFirst(name.count + 1)) }, from: top)
    }
    return files
  }

  /// The paths of the files of the work trees that may hold a questionnaire, tracked or not.
  ///
  /// - Throws: ``FileError`` as above.
  func questionnairesOfToday(around paths: [String]) throws(FileError) -> [String] {
    var files: [String] = []
    for top in try tops(of: paths) {
      files += try search(in: top, "--untracked", "--", "*.xml", "*.XML").map { Self.place(of: $0, in: top) }
    }
    return files
  }

  private func tops(of paths: [String]) throws(FileError) -> [String] {
    var tops: [String] = []
    for path in paths {
      let folder = Self.parts(of: path).folder
      try check(in: folder)
      var bytes = try git(in: folder, "rev-parse", "--show-toplevel")
      if bytes.last == 0x0A { bytes.removeLast() }
      let top = PathText.argument(bytes)
      if !tops.contains(top) { tops.append(top) }
    }
    return tops
  }

  private func search(in folder: String, _ arguments: String...) throws(FileError) -> [String] {
    let search = ["-C", folder, "grep", "-l", "-z", "-E", "-e", Self.startOfQuestionnaire] + arguments
    guard let outcome = Subprocess.run("git", search) else { throw error(Texts.FileErrors.noGit) }
    // Where nothing is found, git ends with 1 and says nothing.
    if outcome.code == 1 && outcome.errors.isEmpty { return [] }
    return Self.names(in: try output(of: outcome, "grep"))
  }

  private func read(_ names: [String], from folder: String) throws(FileError) -> [File] {
    var files: [File] = []
    for file in names {
      let isHidden = file.split(separator: "/").contains { $0.hasPrefix(".") }
      guard file.lowercased().hasSuffix(".xml"), !isHidden else { continue }
      let text = try git(in: folder, "show", "\(name):./\(file)")
      let place = Self.place(of: file, in: folder)
      files.append(File(path: "git:\(name):\(place)", place: place, source: SourceText(text)))
    }
    return files
  }

  private func check(in folder: String) throws(FileError) {
    _ = try git(in: folder, "rev-parse", "--is-inside-work-tree")
    let question = ["-C", folder, "rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"]
    guard let outcome = Subprocess.run("git", question), outcome.code == 0 else {
      let isShallow = try git(in: folder, "rev-parse", "--is-shallow-repository").starts(with: "true".utf8)
      throw error(isShallow ? Texts.FileErrors.shallowClone : Texts.FileErrors.noRevision)
    }
  }

  private func git(in folder: String, _ arguments: String...) throws(FileError) -> [UInt8] {
    guard let outcome = Subprocess.run("git", ["-C", folder] + arguments) else {
      throw error(Texts.FileErrors.noGit)
    }
    return try output(of: outcome, arguments[0])
  }

  private func output(of outcome: Subprocess.Outcome, _ command: String) throws(FileError) -> [UInt8] {
    guard outcome.code == 0 else {
      let line = outcome.errors.split(separator: "\n").first.map(String.init) ?? "git \(command): \(outcome.code)"
      throw error(line)
    }
    return outcome.output
  }

  private func error(_ reason: some TextArgument) -> FileError { FileError(path: "git:\(name)", reason: reason) }

  private static func names(in list: [UInt8]) -> [String] {
    list.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Where a file of a folder lies, seen from the working directory.
  private static func place(of file: String, in folder: String) -> String {
    if folder.hasPrefix("/") {
      return FilePath.shown("\(folder)/\(file)", in: ProjectOptions.workingDirectory)
    }
    return (folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/") + file
  }

  /// The folder in which git is asked, and what it is asked about there.
  private static func parts(of path: String) -> (folder: String, wanted: String) {
    if InputFiles.isDirectory(path) { return (path, ".") }
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
