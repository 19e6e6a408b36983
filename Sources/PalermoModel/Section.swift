/// Questions that belong together, usually those of one article.
public struct Section: Sendable {
  public let id: String
  public let article: Int?
  public let title: LocalizedText
  public let questions: [Question]

  /// A section and its questions in order.
  public init(id: String, article: Int?, title: LocalizedText, questions: [Question]) {
    (self.id, self.article, self.title, self.questions) = (id, article, title, questions)
  }
}
