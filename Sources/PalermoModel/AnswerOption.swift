/// One of the answers to choose from.
public struct AnswerOption: Sendable {
  /// Value that an answer holds when this option is chosen, unique among the options of the question.
  public let value: String
  /// The level that the choice stands for when the question is scored. Nil if it stands for none.
  public let level: AnswerLevel?
  /// Whether it is the option "other", which asks for a text.
  public let isOther: Bool
  /// Whether it excludes all others, as "none" does.
  public let isExclusive: Bool
  /// The option as the respondent reads it.
  public let text: LocalizedText

  /// An option of a choice question.
  public init(value: String, level: AnswerLevel?, isOther: Bool, isExclusive: Bool = false, text: LocalizedText) {
    (self.value, self.level, self.isOther, self.isExclusive, self.text) = (value, level, isOther, isExclusive, text)
  }
}
