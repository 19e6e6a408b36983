/// A link to a document.
public struct Link: Hashable, Sendable {
  /// Address of the document.
  public let href: String
  /// Title of the document. Nil if the answer gives none.
  public let title: String?
  /// Where it stands in its file.
  public let position: SourcePosition

  /// A link with its place in the file.
  public init(href: String, title: String?, position: SourcePosition) {
    (self.href, self.title, self.position) = (href, title, position)
  }
}
