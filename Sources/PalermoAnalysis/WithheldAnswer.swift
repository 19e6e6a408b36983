/// An answer that a publication does not show: it is confidential, or would tell one that is.
public struct WithheldAnswer: Hashable, Sendable, Encodable {
  /// Id of the questionnaire.
  public let questionnaire: String
  /// Id of the question.
  public let question: String
  /// The provisions that it asks about.
  public let provisions: [String]
}
