import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that the user names, or one below a directory that the user names.
public struct InputFile: Sendable {
  /// Its path, as a text that no other input has.
  public private(set) var path: String
  /// The path in the bytes of the system; nil for standard input.
  private let name: [UInt8]?
  /// The path without links: the same for every way in which it was named.
  let place: [UInt8]
  /// The file that was looked at when it was found below a directory. Only that file is read.
  private let identity: FileIdentity?

  /// Standard input.
  static let standardInput = InputFile(path: "-", name: nil, place: Array("-".utf8), identity: nil)

  private init(path: String, name: [UInt8]?, place: [UInt8], identity: FileIdentity?) {
    (self.path, self.name, self.place, self.identity) = (path, name, place, identity)
  }

  /// A file that the user names. Links are followed, and it need not be an ordinary file.
  init(_ name: [UInt8]) {
    self.init(path: PathText.shown(name), name: name, place: PathText.real(name) ?? name, identity: nil)
  }

  /// A file below a directory that the user names.
  init(_ name: [UInt8], place: [UInt8], identity: FileIdentity) {
    self.init(path: PathText.shown(name), name: name, place: place, identity: identity)
  }

  /// Shows how accents are encoded in its name, where that is not the usual way.
  mutating func showCompositions() {
    if let name { path = PathText.shown(name, showsCompositions: true) }
  }

  /// Its path for the system; nil for standard input, and for a path that is not UTF-8.
  public var systemPath: String? { name.flatMap { String(validating: $0, as: UTF8.self) } }

  /// What tells it from other files. Nil for what is no ordinary file.
  var currentIdentity: FileIdentity? {
    if let identity { return identity }
    guard let name else { return nil }
    var information = stat()
    guard PathText.withSystemPath(name, { stat($0, &information) }) == 0, information.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return FileIdentity(information)
  }

  /// Whether it is an ordinary file. Merely opening a pipe or a device can have an effect.
  var isOrdinary: Bool {
    guard let name else { return false }
    var information = stat()
    return PathText.withSystemPath(name) { stat($0, &information) } == 0 && information.st_mode & S_IFMT == S_IFREG
  }

  /// Opens it to be read.
  ///
  /// - Returns: The descriptor, which the caller closes.
  /// - Throws: ``FileError`` when it cannot be opened, or is not the file that was found.
  func open() throws(FileError) -> Int32 {
    guard let name else {
      let descriptor = dup(STDIN_FILENO)
      guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
      return descriptor
    }
    // What was an ordinary file may be a pipe by now, which nobody is to wait for.
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (identity == nil ? 0 : O_NONBLOCK)
    let descriptor = PathText.withSystemPath(name) { Self.openFile($0, flags) }
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
    guard let identity else { return descriptor }
    var information = stat()
    guard fstat(descriptor, &information) == 0, FileIdentity(information) == identity else {
      close(descriptor)
      throw FileError(path: path, reason: Texts.FileErrors.fileReplaced)
    }
    return descriptor
  }

  private static func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, flags)
    #else
      Darwin.open(path, flags)
    #endif
  }
}
