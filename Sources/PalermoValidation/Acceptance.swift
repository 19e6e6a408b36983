import PalermoRules
import PalermoVocabularies

/// Whether a submission is accepted, and why.
public struct Acceptance: Sendable {
  /// The path of the submission's file.
  public let file: String
  /// What the `AcceptancePolicy` has decided.
  public let isAccepted: Bool
  /// Findings of severity error.
  public let errors: Int
  /// Findings of severity warning.
  public let warnings: Int
  /// Relevant required questions that are answered. Nil if the file or its questionnaire could not be read.
  public let answered: Int?
  /// Relevant required questions, answered or not. Nil where ``answered`` is.
  public let required: Int?

  /// A verdict from its parts.
  public init(file: String, isAccepted: Bool, errors: Int, warnings: Int, answered: Int?, required: Int?) {
    (self.file, self.isAccepted, self.errors) = (file, isAccepted, errors)
    (self.warnings, self.answered, self.required) = (warnings, answered, required)
  }
}
