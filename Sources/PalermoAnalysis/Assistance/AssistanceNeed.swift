public import PalermoModel

/// Assistance that a state asks for in one area, about one article.
public struct AssistanceNeed: Hashable, Sendable, Encodable {
  /// Code of the state that needs it.
  public let state: String
  /// What the assistance consists of.
  public let area: Assistance.Area
  /// Code of the instrument that it is about.
  public let instrument: String
  /// Nil for a question outside any article.
  public let article: Int?
  /// The questions with which it was asked for.
  public let questions: [String]
  /// The provisions that these are about.
  public let provisions: [String]
}
