import CFiles
import PalermoLoading
import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open directory: operations through it happen in that directory, even if its path leads elsewhere in the meantime.
///
/// Entries are named by one name each, never by a path, and no link among them is followed.
final class OpenDirectory: Sendable {
  /// The path by which it was opened, for messages.
  let path: String
  private let descriptor: Int32

  /// Opens a directory that the user names, through links if they lead there.
  ///
  /// - Throws: ``FileError`` when there is none.
  init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
  }

  private init(descriptor: Int32, path: String) {
    (self.descriptor, self.path) = (descriptor, path)
  }

  deinit { close(descriptor) }

  /// Opens a directory that the user names, and makes it and those above it where they are missing.
  ///
  /// - Throws: ``FileError`` when that is not possible.
  static func making(_ path: String) throws(FileError) -> OpenDirectory {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return try OpenDirectory(path) }
    guard errno == ENOENT else { throw FileError(path: path, errno: errno) }
    let above = FilePath.directory(of: path.trimmingSlashes)
    guard above != path.trimmingSlashes else { throw FileError(path: path, errno: ENOENT) }
    _ = try making(above)
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileError(path: path, errno: errno) }
    return try OpenDirectory(path)
  }

  /// The type of an entry: the file type bits of its mode. Returns nil if there is no entry of this name.
  func kind(of name: String) -> mode_t? {
    var information = stat()
    guard fstatat(descriptor, name, &information, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return information.st_mode & S_IFMT
  }

  /// Opens a directory in it.
  ///
  /// - Throws: ``FileError`` when it is not a directory; a link to one does not count.
  func directory(_ name: String) throws(FileError) -> OpenDirectory {
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw error(name) }
    return OpenDirectory(descriptor: opened, path: "\(path)/\(name)")
  }

  /// Makes a directory in it.
  ///
  /// - Throws: ``FileError`` when that is not possible; something of this name already is such a reason.
  func make(_ name: String) throws(FileError) {
    guard mkdirat(descriptor, name, 0o755) == 0 else { throw error(name) }
  }

  /// Gives a directory the permissions of another one, if that exists.
  func giveMode(of name: String, to other: String) {
    var information = stat()
    guard fstatat(descriptor, name, &information, AT_SYMLINK_NOFOLLOW) == 0 else { return }
    _ = fchmodat(descriptor, other, information.st_mode & 0o7777, 0)
  }

  /// Writes a file under a temporary name, and gives it its name when it is whole. Only a regular file is replaced.
  ///
  /// - Parameter flushes: Whether to wait until it is on the disk before it gets its name.
  /// - Throws: ``FileError`` when that is not possible. What was there before is then still there.
  func write(_ contents: FileContents, to name: String, mode: mode_t, flushes: Bool) throws(FileError) {
    if let kind = kind(of: name), kind != S_IFREG {
      throw kind == S_IFDIR ? FileError(path: "\(path)/\(name)", errno: EISDIR) : .notReplaced("\(path)/\(name)")
    }
    let temporary = "\(name).\(getpid()).part"
    // An existing file of that name, which may be a link, is never written into.
    unlinkat(descriptor, temporary, 0)
    let file = openat(descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else { throw error(temporary) }
    var failure = contents.write(to: file)
    if failure == nil && flushes { failure = Descriptor.flush(file) }
    if close(file) != 0 && failure == nil { failure = errno }
    if failure == nil && renameat(descriptor, temporary, descriptor, name) != 0 { failure = errno }
    if let failure {
      unlinkat(descriptor, temporary, 0)
      throw FileError(path: "\(path)/\(name)", errno: failure)
    }
    if flushes { _ = Descriptor.flush(descriptor) }
  }

  /// Gives an entry another name, which no other entry may have but an empty directory.
  ///
  /// - Throws: ``FileError`` when that is not possible.
  func rename(_ name: String, to other: String) throws(FileError) {
    guard renameat(descriptor, name, descriptor, other) == 0 else { throw error(other) }
  }

  /// Exchanges two entries at once or, where the file system cannot, one after the other.
  ///
  /// - Throws: ``FileError`` when that is not possible; both are then where they were.
  func exchange(_ name: String, with other: String) throws(FileError) {
    if cfiles_exchange(descriptor, name, descriptor, other) == 0 { return }
    guard [EINVAL, ENOSYS, ENOTSUP].contains(errno) else { throw error(other) }
    let aside = "\(other).\(getpid()).old"
    try rename(other, to: aside)
    do throws(FileError) {
      try rename(name, to: other)
      try rename(aside, to: name)
    } catch {
      try rename(aside, to: other)
      throw error
    }
  }

  /// Removes an entry and, when it is a directory, all that is in it.
  ///
  /// - Throws: ``FileError`` when that is not possible.
  func remove(_ name: String) throws(FileError) {
    guard kind(of: name) == S_IFDIR else {
      guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw error(name) }
      return
    }
    let inner = try directory(name)
    for entry in try inner.names() { try inner.remove(entry) }
    guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 else { throw error(name) }
  }

  /// Whether one of its entries has a name of some kind. False if it cannot be read.
  func holds(_ isWanted: ([UInt8]) -> Bool) -> Bool {
    DirectoryEntries.names(of: descriptor)?.contains(where: isWanted) ?? false
  }

  /// The names of its entries, in order.
  ///
  /// - Throws: ``FileError`` when it cannot be read, or holds a name that is not UTF-8.
  func names() throws(FileError) -> [String] {
    guard let entries = DirectoryEntries.names(of: descriptor) else { throw FileError(path: path, errno: errno) }
    var names: [String] = []
    for entry in entries {
      guard let name = String(validating: entry, as: UTF8.self) else { throw FileError(path: path, errno: EILSEQ) }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A small text file in it. Returns nil if there is none.
  func text(_ name: String, upTo limit: Int) -> String? {
    bytes(name, upTo: limit).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The first bytes of a file in it. Returns nil if there is none.
  func bytes(_ name: String, upTo limit: Int) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return InputFiles.bytes(of: file, upTo: limit, expecting: 1 << 10)
  }

  /// Waits until everything on its file system is on the disk.
  func flushFileSystem() {
    _ = cfiles_flush_file_system(descriptor)
  }

  private func error(_ name: String) -> FileError { FileError(path: "\(path)/\(name)", errno: errno) }
}

extension FileError {
  /// Only regular files are replaced in a folder: this program never puts links, devices or pipes there.
  static func notReplaced(_ path: String) -> FileError {
    FileError(path: path, reason: Texts.FileErrors.notReplaced)
  }
}

extension String {
  /// The same path without slashes at its end; the root keeps one.
  var trimmingSlashes: String {
    var path = self[...]
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
    return String(path)
  }
}
