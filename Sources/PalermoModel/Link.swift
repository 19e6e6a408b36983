/// A link to a document.
public struct Link: Hashable, Sendable {
  public let href: String
  public let title: String?
  public let position: SourcePosition

  /// A link with its place in the file.
  public init(href: String, title: String?, position: SourcePosition) {
    (self.href, self.title, self.position) = (href, title, position)
  }
}
