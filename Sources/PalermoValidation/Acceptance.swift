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
}
