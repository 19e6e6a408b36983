#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An input that cannot be read, or an output that cannot be written.
public struct FileError: Error, Sendable {
  /// The path as the user named it.
  public let path: String
  /// The message of the system, or what was expected of the file.
  public let reason: String

  /// An error about a path.
  public init(path: String, reason: String) {
    (self.path, self.reason) = (path, reason)
  }

  /// An error that the system has a number for.
  public init(path: String, errno code: Int32) {
    self.init(path: path, reason: String(cString: strerror(code)))
  }
}
