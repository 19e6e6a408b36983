/// The kinds of answer that a question can ask for. What each takes is its ``form``.
public enum QuestionType: String, CaseIterable, Sendable {
  /// yes, partly or no.
  case implementation
  case yesNo = "yes-no"
  case singleChoice = "single-choice"
  case multipleChoice = "multiple-choice"
  case text
  case number
  case numberByYear = "number-by-year"
  case date
  case authority
  case links
  case languages
  /// States by their codes, or none.
  case states
  /// An answer given to another review mechanism.
  case reference
}

extension QuestionType {
  /// The table of types: what an answer to a question of each is made of.
  public var form: AnswerForm {
    switch self {
    case .implementation: AnswerForm(.fixed(.levels), isScored: true)
    case .yesNo: AnswerForm(.fixed(.yesAndNo))
    case .singleChoice: AnswerForm(.options)
    case .multipleChoice: AnswerForm(.options, takesSeveral: true)
    case .text: AnswerForm(.text)
    case .number: AnswerForm(.number)
    case .numberByYear: AnswerForm(.figure)
    case .date: AnswerForm(.date)
    case .authority: AnswerForm(.authority)
    case .links: AnswerForm(.link)
    case .languages: AnswerForm(.languages, takesSeveral: true)
    case .states: AnswerForm(.states, takesSeveral: true)
    case .reference: AnswerForm(.reference)
    }
  }
}
