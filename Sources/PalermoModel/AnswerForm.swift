/// What an answer to a question of a type is made of: one row of the table ``QuestionType/form``.
public struct AnswerForm: Sendable {
  /// Where the values of an answer come from.
  public enum Values: Sendable {
    /// From the type itself: levels of implementation.
    case fixed([AnswerLevel])
    /// From the options of the question.
    case options
    /// A number in decimal form.
    case number
    /// A year, a month or a day.
    case date
    /// Tags of BCP 47.
    case languages
    /// Codes of ISO 3166-1 alpha-3, or ``Answer/noState``.
    case states
  }

  /// Where its values come from. Nil if ``content`` answers in their place.
  public let values: Values?
  /// Whether it may have several values.
  public let takesSeveral: Bool
  /// What answers in place of a value. Nil if values do.
  public let content: AnswerContent?
  /// Whether it counts in the score unless the question says otherwise.
  public let isScored: Bool

  init(_ values: Values, takesSeveral: Bool = false, isScored: Bool = false) {
    (self.values, self.takesSeveral, content, self.isScored) = (values, takesSeveral, nil, isScored)
  }

  init(_ content: AnswerContent) {
    (values, takesSeveral, self.content, isScored) = (nil, false, content, false)
  }

  /// Whether the question states its options.
  public var offersOptions: Bool { if case .options = values { true } else { false } }
}

extension [AnswerLevel] {
  static let levels = AnswerLevel.allCases
  static let yesAndNo: [AnswerLevel] = [.yes, .no]
}
