/// Paths as texts: nothing is looked up on a disk, and links are not followed.
public enum FilePath {
  /// A path from the root, without `.`, `..` and repeated slashes.
  ///
  /// - Parameters:
  ///   - path: A path, relative or not.
  ///   - directory: The working directory, from the root.
  public static func absolute(_ path: String, in directory: String) -> String {
    "/" + parts(path, in: directory).joined(separator: "/")
  }

  /// The shortest way from a directory to a file. The path `-` stays what it is.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - base: The directory where the way starts.
  ///   - directory: The working directory, from the root.
  public static func relative(_ path: String, to base: String, in directory: String) -> String {
    if path == "-" { return path }
    let (path, base) = (parts(path, in: directory), parts(base, in: directory))
    // Names are bytes: to Swift, texts are equal that differ in how accents are encoded.
    let shared = zip(path, base).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    return (base.dropFirst(shared).map { _ in ".." } + path.dropFirst(shared)).joined(separator: "/")
  }

  /// The same from a directory without symbolic links to a file behind whatever links.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - base: The directory where the way starts.
  ///   - directory: The working directory, from the root.
  ///   - resolved: The path without symbolic links of a path from the root.
  public static func relative(
    _ path: String, to base: String, in directory: String, resolving resolved: (String) -> String
  ) -> String {
    path == "-" ? path : relative(resolved(absolute(path, in: directory)), to: base, in: base)
  }

  /// The path below the working directory, or from the root for a file that is not below it.
  public static func shown(_ path: String, in directory: String) -> String {
    let way = relative(path, to: directory, in: directory)
    return way == ".." || way.hasPrefix("../") ? absolute(path, in: directory) : way
  }

  /// The path below a folder, or from the root for a file that is not below it. The path `-` stays what it is.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - directory: The working directory, from the root.
  ///   - folder: The folder, from the root.
  public static func shown(_ path: String, in directory: String, below folder: String) -> String {
    path == "-" ? path : shown(absolute(path, in: directory), in: folder)
  }

  /// The folder of the repository that a directory is in, from the root. Returns nil if it is in none.
  public static func repository(of directory: String) -> String? {
    var folder = absolute(directory, in: directory)
    while true {
      if PathText.real(PathText.bytes(ofShown: folder + "/.git")) != nil { return folder }
      if folder == "/" { return nil }
      folder = self.directory(of: folder)
    }
  }

  /// A path from the root without symbolic links, as far as it exists.
  public static func resolved(_ path: String) -> String {
    if let real = PathText.real(PathText.bytes(ofShown: path)) { return PathText.shown(real) }
    let folder = directory(of: path)
    guard folder != path, folder != ".", let start = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    let parent = resolved(folder)
    return (parent == "/" ? "" : parent) + String(path[start...])
  }

  /// The directory that a file is in; `.` for a name alone.
  public static func directory(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The names that a path consists of. A slash divides them even if an accent follows it.
  private static func parts(_ path: String, in directory: String) -> [String] {
    var parts: [String] = []
    let whole = path.utf8.first == UInt8(ascii: "/") ? path : "\(directory)/\(path)"
    for part in whole.utf8.split(separator: UInt8(ascii: "/")).map({ String(Substring($0)) }) where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts
  }
}
