public import PalermoModel

/// Assistance asked for or offered with an answer.
public struct AssistanceItem: Hashable, Sendable, Encodable {
  /// What the assistance consists of.
  public let area: Assistance.Area
  /// Id of the question with which it was asked for or offered.
  public let question: String
  /// What exactly is needed or offered, in the respondent's words. Nil if the answer does not say.
  public let details: String?
  /// Code of the instrument that the questionnaire is about.
  public let instrument: String
  /// The article that it is about; nil for a question outside any.
  public let article: Int?
  /// The provisions that it is about: those of the question or, for one that asks about assistance as such, those of
  /// the questions beside it.
  public let provisions: [String]
  /// The number of the action that it serves in the plan of the region.
  public let followUp: String
}
