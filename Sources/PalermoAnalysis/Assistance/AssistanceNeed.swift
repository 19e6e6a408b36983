public import PalermoModel

/// Assistance that a state asks for in one area, about one article.
public struct AssistanceNeed: Hashable, Sendable, Encodable {
  public let state: String
  public let area: Assistance.Area
  public let instrument: String
  /// Nil for a question outside any article.
  public let article: Int?
  /// The questions with which it was asked for.
  public let questions: [String]
  /// The provisions that these are about.
  public let provisions: [String]
}
