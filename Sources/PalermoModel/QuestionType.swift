/// The kinds of answer that a question can ask for.
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
  /// An answer given to another review mechanism.
  case reference

  /// The values to choose from, for the types that have fixed ones.
  public var fixedValues: [String]? {
    switch self {
    case .implementation: ["yes", "partly", "no"]
    case .yesNo: ["yes", "no"]
    default: nil
    }
  }
}
