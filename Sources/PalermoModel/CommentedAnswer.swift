/// An answer that stands in a comment of its file, where nobody reads it.
public struct CommentedAnswer: Hashable, Sendable {
  /// What it answers, as it is written.
  public let question: String
  /// Where its comment stands.
  public let position: SourcePosition

  /// An answer by what it answers and the place of its comment.
  public init(question: String, position: SourcePosition) {
    (self.question, self.position) = (question, position)
  }
}
