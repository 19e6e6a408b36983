public import PalermoModel

/// Assistance asked for or offered with an answer.
public struct AssistanceItem: Hashable, Sendable, Encodable {
  public let area: Assistance.Area
  public let question: String
  public let details: String?
  public let instrument: String
  /// The article that it is about; nil for a question outside any.
  public let article: Int?
  /// The provisions that it is about: those of the question or, for one that asks about assistance as such, those of
  /// the questions beside it.
  public let provisions: [String]
  /// The action of the work programme that it serves.
  public let followUp = ProgrammeAction.assistance
}
