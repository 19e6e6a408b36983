public import PalermoXML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds and reads the files that the user names. Nothing else is ever read.
public enum InputFiles {
  /// What is behind the paths that the user names.
  public struct Found: Sendable {
    /// The files in order, each once, by whatever names it was reached.
    public internal(set) var files: [InputFile] = []
    /// The inputs that cannot be found; a directory without XML files is one.
    public internal(set) var errors: [FileError] = []
    /// What was passed over although it looks like an input.
    public internal(set) var skipped: [SkippedInput] = []

    /// How many directories were searched.
    public internal(set) var folders = 0

    /// Whether a register was passed over.
    var holdsRegister: Bool {
      skipped.contains { if case .register = $0.reason { true } else { false } }
    }

    /// The paths of the files.
    public var paths: [String] { files.map(\.path) }
  }

  /// Lists the XML files behind the paths: a file stands for itself, a directory for every `.xml` file below it, `-`
  /// for standard input. Below a directory, links to directories are not followed, and links to anything but a file
  /// below it are errors, so that the sender of a directory does not choose what else is read.
  ///
  /// - Parameters:
  ///   - paths: Files, directories, or `-` for standard input, as the user named them.
  ///   - takesAll: Whether a directory stands for every file below it, whatever its name, and whatever a project leaves out.
  ///   - configuration: Which configuration says what is left out of directories.
  public static func find(
    _ paths: [String], takesAll: Bool = false, by configuration: ProjectFiles.ConfigurationSource = .nearest
  ) -> Found {
    var found = Found()
    for path in paths {
      guard path != "-" else {
        found.files.append(.standardInput)
        continue
      }
      let bytes = PathText.bytes(ofArgument: path)
      var information = stat()
      guard PathText.withSystemPath(bytes, { stat($0, &information) }) == 0 else {
        found.errors.append(FileError(path: PathText.shown(bytes), errno: errno))
        continue
      }
      if information.st_mode & S_IFMT == S_IFDIR {
        let excluded = ExcludedPaths.of(bytes, takesAll ? .none : configuration, named: paths)
        DirectorySearch.run(bytes, takesAll: takesAll, without: excluded, &found)
      } else {
        found.files.append(InputFile(bytes))
      }
    }
    if found.files.count > 1 {
      dropRepeated(in: &found)
      tellTwinsApart(in: &found.files)
    }
    return found
  }

  /// Keeps the first of several names of one file.
  private static func dropRepeated(in found: inout Found) {
    var places: [[UInt8]: String] = [:]
    var identities: [FileIdentity: String] = [:]
    var files: [InputFile] = []
    for file in found.files {
      let other = places[file.place] ?? file.currentIdentity.flatMap { identities[$0] }
      if let other {
        // The same path twice is no news.
        if other != file.path {
          found.skipped.append(SkippedInput(path: file.path, reason: .sameFile(as: other)))
        }
        continue
      }
      places[file.place] = file.path
      if let identity = file.currentIdentity { identities[identity] = file.path }
      files.append(file)
    }
    found.files = files
  }

  /// Makes texts of names that differ only in how accents are encoded differ: to Swift they are equal.
  private static func tellTwinsApart(in files: inout [InputFile]) {
    let twins = Dictionary(grouping: files.indices, by: { files[$0].path }).values.filter { $0.count > 1 }
    for index in twins.joined() { files[index].showCompositions() }
  }

  /// Whether a path leads to a directory.
  public static func isDirectory(_ path: String) -> Bool {
    var information = stat()
    return PathText.withSystemPath(PathText.bytes(ofArgument: path)) { stat($0, &information) } == 0
      && information.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether an argument of the command line names the file that is shown by a path.
  public static func isSame(_ shown: String, asArgument argument: String) -> Bool {
    guard shown != "-", argument != "-", let place = PathText.real(PathText.bytes(ofArgument: argument)) else {
      return shown == argument
    }
    return PathText.real(PathText.bytes(ofShown: shown)) == place
  }

  /// Reads a file that the user names, or standard input for `-`. One byte more than the limit is read of a file that
  /// is too large, so that an endless one ends.
  ///
  /// - Throws: ``FileError`` when it cannot be opened or read.
  public static func read(_ path: String) throws(FileError) -> SourceText {
    try read(path == "-" ? .standardInput : InputFile(PathText.bytes(ofArgument: path)))
  }

  /// Reads a file that was found.
  ///
  /// - Throws: ``FileError`` when it cannot be opened or read, or is another file than the one that was found.
  public static func read(_ file: InputFile) throws(FileError) -> SourceText {
    let descriptor = try file.open()
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw FileError(path: file.path, errno: errno) }
    guard information.st_mode & S_IFMT != S_IFDIR else { throw FileError(path: file.path, errno: EISDIR) }
    let size = information.st_mode & S_IFMT == S_IFREG ? Int(information.st_size) : 1 << 16
    guard let bytes = bytes(of: descriptor, upTo: XMLLimits.bytes + 1, expecting: size) else {
      throw FileError(path: file.path, errno: errno)
    }
    // The buffer is consumed: keeping a second reference would copy a large file.
    return SourceText(terminating: consume bytes)
  }

  /// The first bytes of a regular file. Returns nil if the path is not a regular file or cannot be read.
  static func beginning(of file: InputFile, bytes count: Int) -> SourceText? {
    guard file.isOrdinary else { return nil }
    do throws(FileError) {
      let descriptor = try file.open()
      defer { close(descriptor) }
      return bytes(of: descriptor, upTo: count, expecting: count).map { SourceText(terminating: $0) }
    } catch {
      return nil
    }
  }

  /// Reads what an open file holds.
  ///
  /// - Parameters:
  ///   - descriptor: The open file, which stays open.
  ///   - limit: The most bytes to read.
  ///   - size: How many bytes are likely to come.
  /// - Returns: Nil for an error, which is in `errno`.
  public static func bytes(of descriptor: Int32, upTo limit: Int, expecting size: Int = 1 << 16) -> [UInt8]? {
    var bytes: [UInt8] = []
    var wanted = min(limit, size + 1)
    while wanted > 0 {
      guard let next = nextBytes(of: descriptor, upTo: wanted) else { return nil }
      if bytes.isEmpty { bytes = next } else { bytes += next }
      // A short read means the end of the file.
      if next.count < wanted { break }
      wanted = min(limit - bytes.count, max(bytes.count, 1 << 16))
    }
    return bytes
  }

  private static func nextBytes(of descriptor: Int32, upTo wanted: Int) -> [UInt8]? {
    var isRead = true
    // One byte more, for the zero byte that the parser wants to see.
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted + 1) { buffer, count in
      while count < wanted {
        #if canImport(Glibc)
          let got = Glibc.read(descriptor, buffer.baseAddress! + count, wanted - count)
        #else
          let got = Darwin.read(descriptor, buffer.baseAddress! + count, wanted - count)
        #endif
        if got < 0 && errno == EINTR { continue }
        isRead = got >= 0
        if got <= 0 { break }
        count += got
      }
    }
    return isRead ? bytes : nil
  }
}
