/// Options that several questions of a questionnaire offer, stated once.
public struct OptionList: Sendable, Identifiable {
  public let id: String
  public let options: [AnswerOption]
  /// Where it stands in its file.
  public let position: SourcePosition

  /// A list and its options in order.
  public init(id: String, options: [AnswerOption], position: SourcePosition) {
    (self.id, self.options, self.position) = (id, options, position)
  }
}
