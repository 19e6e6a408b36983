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
      let commit = try commit(in: folder)
      let list = try git(in: folder, "ls-tree", "-r", "-z", "--name-only", commit, "--", wanted)
      files += try read(Self.names(in: list), of: commit, from: folder)
    }
    return files
  }

  /// Reads every file of the revision that may hold a questionnaire, wherever it lies in the repositories of the paths.
  ///
  /// - Throws: ``FileError`` as above.
  func questionnaires(around paths: [String]) throws(FileError) -> [File] {
    var files: [File] = []
    for top in try tops(of: paths) {
      let commit = try commit(in: top)
      let found = try search(in: top, commit, "--", "*.xml", "*.XML")
      // Each name follows that of the commit and a colon.
      files += try read(found.map { String($0.dropFirst(commit.count + 1)) }, of: commit, from: top)
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
      _ = try commit(in: folder)
      var bytes = try git(in: folder, "rev-parse", "--show-toplevel")
      if bytes.last == 0x0A { bytes.removeLast() }
      let top = PathText.argument(bytes)
      if !tops.contains(top) { tops.append(top) }
    }
    return tops
  }

  private func search(in folder: String, _ arguments: String...) throws(FileError) -> [String] {
    // Whatever a person has configured, names come plain, and from this repository alone.
    let plain = ["--color=never", "--no-recurse-submodules", "-l", "-z"]
    let search = ["-C", folder, "grep"] + plain + ["-E", "-e", Self.startOfQuestionnaire] + arguments
    guard let outcome = Subprocess.run("git", search) else { throw error(Texts.FileErrors.noGit) }
    // Where nothing is found, git ends with 1 and says nothing.
    if outcome.code == 1 && outcome.errors.isEmpty { return [] }
    return Self.names(in: try output(of: outcome, "grep"))
  }

  private func read(_ names: [String], of commit: String, from folder: String) throws(FileError) -> [File] {
    var files: [File] = []
    for file in names {
      let isHidden = file.split(separator: "/").contains { $0.hasPrefix(".") }
      guard file.lowercased().hasSuffix(".xml"), !isHidden else { continue }
      let text = try git(in: folder, "cat-file", "blob", "\(commit):./\(file)")
      let place = Self.place(of: file, in: folder)
      files.append(File(path: "git:\(name):\(place)", place: place, source: SourceText(text)))
    }
    return files
  }

  /// The commit that the revision names in the work tree of a folder, in digits.
  private func commit(in folder: String) throws(FileError) -> String {
    guard let place = Subprocess.run("git", ["-C", folder, "rev-parse", "--is-inside-work-tree"]) else {
      throw error(Texts.FileErrors.noGit)
    }
    guard place.output.starts(with: "true".utf8) else {
      let words = place.errors.split(separator: "\n").first ?? "\(folder)"
      throw error(Texts.FileErrors.noWorkTree(words: String(words)))
    }
    func object(_ name: String) -> String? {
      let question = ["-C", folder, "rev-parse", "--verify", "--quiet", "--end-of-options", name]
      guard let outcome = Subprocess.run("git", question), outcome.code == 0 else { return nil }
      return String(decoding: outcome.output.prefix { $0 != 0x0A }, as: UTF8.self)
    }
    // A search for a message (`:/words`) takes all that follows for words.
    guard let named = object(name), let commit = object("\(named)^{commit}") else {
      let isShallow = try git(in: folder, "rev-parse", "--is-shallow-repository").starts(with: "true".utf8)
      throw error(isShallow ? Texts.FileErrors.shallowClone : Texts.FileErrors.noRevision)
    }
    return commit
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
