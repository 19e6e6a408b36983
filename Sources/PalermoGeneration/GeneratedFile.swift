/// A file that is derived from others and committed beside them.
public struct GeneratedFile: Hashable, Sendable {
  /// From the top of the repository.
  public let path: String
  public let text: String

  /// A file with its text.
  public init(path: String, text: String) {
    (self.path, self.text) = (path, text)
  }
}
