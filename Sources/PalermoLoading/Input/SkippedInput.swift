/// Something below a directory that the user names which looks like an input and is passed over.
public struct SkippedInput: Sendable {
  /// Why it is passed over.
  public enum Reason: Sendable {
    /// Its name begins with a dot.
    case hidden
    /// It is a pipe, a socket or a device.
    case notRegular
  }

  /// Its path.
  public let path: String
  public let reason: Reason
}
