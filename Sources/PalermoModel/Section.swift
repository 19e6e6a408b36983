/// Questions that belong together, usually those of one article.
public struct Section: Sendable {
  /// Id that plans refer to, unique in the questionnaire.
  public let id: String
  /// Number of the article that its questions are about. Nil if they are about several or none.
  public let article: Int?
  /// Heading of the section.
  public let title: LocalizedText
  /// Its questions in order.
  public let questions: [Question]

  /// A section and its questions in order.
  public init(id: String, article: Int?, title: LocalizedText, questions: [Question]) {
    (self.id, self.article, self.title, self.questions) = (id, article, title, questions)
  }
}
