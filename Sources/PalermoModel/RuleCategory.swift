/// The category of validation that a rule belongs to. A later category builds on those before it.
public enum RuleCategory: String, CaseIterable, Sendable {
  /// Well-formed XML within the limits.
  case wellFormedness = "well-formedness"
  /// The elements and attributes of the vocabulary.
  case schema
  /// The cells of a workbook that is imported.
  case workbook
  /// The fields of data that a form collected, when it is imported.
  case collection
  /// Known states, questionnaires, questions, options, provisions.
  case references
  /// Relevant required questions answered.
  case completeness
  /// Answers of the right type and in range.
  case types
  /// Laws and other evidence cited.
  case evidence
  /// Answers of one questionnaire against each other.
  case consistency
  /// A state's questionnaires against each other and against its participation.
  case crossConsistency = "cross-consistency"
  /// Dates of delivery.
  case delivery
  /// The texts of questionnaires.
  case wording
  /// A version of a questionnaire against an earlier one.
  case comparison
}
