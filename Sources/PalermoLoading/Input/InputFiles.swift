import FoundationEssentials
public import PalermoXML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds and reads the files that the user names. Nothing else is ever read.
public enum InputFiles {
  /// Lists the XML files behind the paths: a file stands for itself, a directory for every `.xml` file below it, `-` for
  /// standard input. Below a directory, links to directories are not followed, and links to anything but a file below it
  /// are errors: whoever sends a directory does not choose what else is read.
  ///
  /// - Returns: The paths in order, each once, and the errors met; a directory without XML files is one.
  public static func find(_ paths: [String]) -> (paths: [String], errors: [FileError]) {
    var found: [String] = []
    var errors: [FileError] = []
    for path in paths {
      if path == "-" {
        found.append(path)
        continue
      }
      var information = stat()
      guard stat(path, &information) == 0 else {
        errors.append(FileError(path: path, errno: errno))
        continue
      }
      guard information.st_mode & S_IFMT == S_IFDIR else {
        found.append(path)
        continue
      }
      let before = found.count
      collect(path, of: realPath(path) ?? path, into: &found, &errors)
      if found.count == before && !errors.contains(where: { $0.path == path }) {
        errors.append(FileError(path: path, reason: "no .xml file in this directory"))
      }
    }
    var seen: Set<String> = []
    return (found.filter { seen.insert($0).inserted }, errors)
  }

  /// - Parameter root: The directory that the user named, without links.
  private static func collect(
    _ directory: String, of root: String, into found: inout [String], _ errors: inout [FileError]
  ) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    } catch {
      errors.append(FileError(path: directory, errno: errno))
      return
    }
    for name in names where !name.hasPrefix(".") {
      let path = directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
      var information = stat()
      guard lstat(path, &information) == 0 else { continue }
      switch information.st_mode & S_IFMT {
      case S_IFDIR: collect(path, of: root, into: &found, &errors)
      case S_IFREG: if name.hasSuffix(".xml") { found.append(path) }
      case S_IFLNK:
        guard name.hasSuffix(".xml"), !isDirectory(path) else { continue }
        if leads(path, toFileBelow: root) {
          found.append(path)
        } else {
          errors.append(FileError(path: path, reason: "a link to no file of this directory"))
        }
      default: break
      }
    }
  }

  private static func leads(_ link: String, toFileBelow root: String) -> Bool {
    guard let target = realPath(link), target.hasPrefix(root.hasSuffix("/") ? root : root + "/") else { return false }
    var information = stat()
    return stat(target, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
  }

  private static func realPath(_ path: String) -> String? {
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    return resolved.map { String(cString: $0) }
  }

  /// Whether a path leads to a directory.
  public static func isDirectory(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// Reads a file, or standard input for `-`. One byte more than the limit is read of a file that is too large, so
  /// that an endless one ends.
  ///
  /// - Throws: ``FileError`` when it cannot be opened or read.
  public static func read(_ path: String) throws(FileError) -> SourceText {
    let descriptor = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw FileError(path: path, errno: errno) }
    guard information.st_mode & S_IFMT != S_IFDIR else { throw FileError(path: path, errno: EISDIR) }
    let size = information.st_mode & S_IFMT == S_IFREG ? Int(information.st_size) : 1 << 16
    guard let bytes = bytes(of: descriptor, upTo: XMLLimits.bytes + 1, expecting: size) else {
      throw FileError(path: path, errno: errno)
    }
    // Handed on and not kept, or a large file would be copied.
    return SourceText(terminating: consume bytes)
  }

  /// The first bytes of an ordinary file; nil for anything else, and for what cannot be read.
  static func beginning(of path: String, bytes count: Int) -> SourceText? {
    // What is no ordinary file may not even be opened without an effect.
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return bytes(of: descriptor, upTo: count, expecting: count).map { SourceText(terminating: $0) }
  }

  /// What can be read, up to a number of bytes; nil for an error, which is in `errno`.
  ///
  /// - Parameter size: How many bytes are likely to come.
  private static func bytes(of descriptor: Int32, upTo limit: Int, expecting size: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var wanted = min(limit, size + 1)
    while wanted > 0 {
      guard let next = nextBytes(of: descriptor, upTo: wanted) else { return nil }
      if bytes.isEmpty { bytes = next } else { bytes += next }
      // Fewer than wanted are the last.
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
