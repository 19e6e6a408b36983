/// Options that several questions of a questionnaire offer, stated once.
public struct OptionList: Sendable, Identifiable {
  /// Id that questions refer to, unique in the questionnaire.
  public let id: String
  /// The options in order. A question may add its own after them.
  public let options: [AnswerOption]
  /// Where it stands in its file.
  public let position: SourcePosition

  /// A list and its options in order.
  public init(id: String, options: [AnswerOption], position: SourcePosition) {
    (self.id, self.options, self.position) = (id, options, position)
  }
}
