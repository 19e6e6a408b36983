public import PalermoModel

/// An input that cannot be read, or an output that cannot be written.
public struct FileError: Error, Sendable {
  /// The path as the user named it.
  public let path: String
  /// The message of the system, or what was expected of the file.
  public let reason: FilledText

  /// An error about a path.
  public init(path: String, reason: some TextArgument) {
    (self.path, self.reason) = (path, reason.filledText)
  }

  /// An error that the system has a number for.
  public init(path: String, errno code: Int32) {
    self.init(path: path, reason: SystemError(code: code).message)
  }
}
