import PalermoModel
import PalermoVocabularies

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the XML files below a directory that the user names.
///
/// Directories are walked through their descriptors, so that nothing that is put in the place of one meanwhile leads
/// elsewhere.
struct DirectorySearch {
  /// The path of the directory without links.
  private let root: [UInt8]
  /// Whether every file is wanted, whatever its name.
  private let takesAll: Bool
  private let excluded: ExcludedPaths
  private var found = InputFiles.Found()

  /// Adds what is below a directory, or says why there is nothing.
  static func run(
    _ path: [UInt8], takesAll: Bool, without excluded: ExcludedPaths, _ found: inout InputFiles.Found
  ) {
    let descriptor = PathText.withSystemPath(path) { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      found.errors.append(FileError(path: PathText.shown(path), errno: errno))
      return
    }
    defer { close(descriptor) }
    let root = PathText.real(path) ?? path
    var search = DirectorySearch(
      root: root == Self.slash ? [] : root, takesAll: takesAll, excluded: excluded)
    search.walk(descriptor, path: path, place: search.root, isOutput: false)
    if search.found.files.isEmpty && search.found.errors.isEmpty && !search.found.holdsRegister {
      search.found.errors.append(FileError(path: PathText.shown(path), reason: Texts.FileErrors.noXMLInDirectory))
    }
    found.files += search.found.files
    found.errors += search.found.errors
    found.skipped += search.found.skipped
    found.folders += 1
  }

  private init(root: [UInt8], takesAll: Bool, excluded: ExcludedPaths) {
    (self.root, self.takesAll, self.excluded) = (root, takesAll, excluded)
  }

  private static let slash = [UInt8(ascii: "/")]

  /// - Parameter isOutput: Whether the directory is part of one that this program has written.
  private mutating func walk(_ directory: Int32, path: [UInt8], place: [UInt8], isOutput: Bool) {
    guard let names = DirectoryEntries.names(of: directory) else {
      found.errors.append(FileError(path: PathText.shown(path), errno: errno))
      return
    }
    if Self.isRegister(names, in: directory) { return skip(path, .register) }
    let isMarked = names.contains(Array(OutputMark.name.utf8))
    if isMarked && !isOutput && !takesAll { skip(path, .ownOutput) }
    for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let entry = (path.last == Self.slash[0] ? path : path + Self.slash) + name
      take(name, in: directory, path: entry, place: place + Self.slash + name, isOutput: isMarked || isOutput)
    }
  }

  private mutating func take(
    _ name: [UInt8], in directory: Int32, path: [UInt8], place: [UInt8], isOutput: Bool
  ) {
    var information = stat()
    guard PathText.withSystemPath(name, { fstatat(directory, $0, &information, AT_SYMLINK_NOFOLLOW) }) == 0 else {
      // A directory that has gone meanwhile is no error.
      if errno != ENOENT { found.errors.append(FileError(path: PathText.shown(path), errno: errno)) }
      return
    }
    let kind = information.st_mode & S_IFMT
    if name[0] == UInt8(ascii: ".") {
      if Self.isWorthTelling(name, kind, in: directory) { skip(path, .hidden) }
      return
    }
    if SystemLitter.isLitter(name) { return skip(path, .litter) }
    if excluded.hold(place) { return skip(path, .excluded) }
    switch kind {
    case S_IFDIR:
      let inner = Self.openDirectory(name, in: directory)
      guard inner >= 0 else {
        found.errors.append(FileError(path: PathText.shown(path), errno: errno))
        return
      }
      defer { close(inner) }
      walk(inner, path: path, place: place, isOutput: isOutput)
    case S_IFREG:
      if takesAll || name.isXMLName {
        found.files.append(InputFile(path, place: place, identity: .init(information)))
      } else if !isOutput {
        skip(path, .namedOtherwise(content(of: name, in: directory)))
      }
    case S_IFLNK: takeLink(name, in: directory, path: path)
    default: skip(path, .notRegular)
    }
  }

  /// Takes a link when what it leads to is an ordinary file below the directory that the user has named.
  private mutating func takeLink(_ name: [UInt8], in directory: Int32, path: [UInt8]) {
    var information = stat()
    let isThere = PathText.withSystemPath(name) { fstatat(directory, $0, &information, 0) } == 0
    if isThere && information.st_mode & S_IFMT == S_IFDIR { return skip(path, .linkToFolder) }
    guard takesAll || name.isXMLName else { return skip(path, .namedOtherwise(.other)) }
    guard isThere, information.st_mode & S_IFMT == S_IFREG, let (place, identity) = target(of: name, in: directory)
    else {
      found.errors.append(FileError(path: PathText.shown(path), reason: Texts.FileErrors.linkOutOfDirectory))
      return
    }
    found.files.append(InputFile(path, place: place, identity: identity))
  }

  /// The file behind a link, when it is below the root: told by the file that was opened, not by its name.
  private func target(of name: [UInt8], in directory: Int32) -> (place: [UInt8], identity: FileIdentity)? {
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let descriptor = PathText.withSystemPath(name) { openat(directory, $0, flags) }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
      let place = PathText.real(ofOpen: descriptor), place.starts(with: root + Self.slash)
    else { return nil }
    return (place, .init(information))
  }

  /// What a file is that is not named like one of ours, by its beginning and, of an archive, what it lists at its end.
  private func content(of name: [UInt8], in directory: Int32) -> ContentKind {
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = PathText.withSystemPath(name) { openat(directory, $0, flags) }
    guard descriptor >= 0 else { return .other }
    defer { close(descriptor) }
    let beginning = InputFiles.bytes(of: descriptor, upTo: 1 << 14) ?? []
    guard beginning.count == 1 << 14 else { return ContentKind(of: beginning) }
    let size = lseek(descriptor, 0, SEEK_END)
    _ = lseek(descriptor, max(1 << 14, size - 1 << 16), SEEK_SET)
    return ContentKind(of: beginning + (InputFiles.bytes(of: descriptor, upTo: 1 << 16) ?? []))
  }

  private mutating func skip(_ path: [UInt8], _ reason: SkippedInput.Reason) {
    found.skipped.append(SkippedInput(path: PathText.shown(path), reason: reason))
  }

  /// Whether a directory is the register of a secretariat: its entries and what they tell of are read through it alone.
  private static func isRegister(_ names: [[UInt8]], in directory: Int32) -> Bool {
    let folder = Array(RegisterMark.folder.utf8)
    guard names.contains(folder) else { return false }
    let inner = openDirectory(folder, in: directory)
    guard inner >= 0 else { return false }
    defer { close(inner) }
    return DirectoryEntries.names(of: inner)?.contains { RegisterMark.isEntryName($0) } ?? false
  }

  private static func openDirectory(_ name: [UInt8], in directory: Int32) -> Int32 {
    PathText.withSystemPath(name) { openat(directory, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
  }

  /// Whether something whose name begins with a dot looks like an input: an XML file, or a directory that holds one.
  /// The configurations of projects and the store of git are known not to be any.
  private static func isWorthTelling(_ name: [UInt8], _ kind: mode_t, in directory: Int32) -> Bool {
    switch kind {
    case S_IFREG: return name.isXMLName && name != Array(".palermo.xml".utf8)
    case S_IFDIR:
      var rest = 10_000
      return name != Array(".git".utf8) && holdsXML(name, in: directory, &rest)
    default: return false
    }
  }

  /// - Parameter rest: How many entries are still to be looked at.
  private static func holdsXML(_ name: [UInt8], in directory: Int32, _ rest: inout Int) -> Bool {
    let inner = openDirectory(name, in: directory)
    guard inner >= 0 else { return false }
    defer { close(inner) }
    for entry in DirectoryEntries.names(of: inner) ?? [] {
      rest -= 1
      guard rest > 0 else { return false }
      var information = stat()
      guard PathText.withSystemPath(entry, { fstatat(inner, $0, &information, AT_SYMLINK_NOFOLLOW) }) == 0 else {
        continue
      }
      if information.st_mode & S_IFMT == S_IFDIR {
        if holdsXML(entry, in: inner, &rest) { return true }
      } else if entry.isXMLName {
        return true
      }
    }
    return false
  }
}

extension [UInt8] {
  /// Whether it is the name of an XML file, in small letters or capitals.
  fileprivate var isXMLName: Bool {
    suffix(4).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } == Array(".xml".utf8)
  }
}
