public import PalermoModel
import PalermoRules

/// The outcome of validating the files of a run.
public struct ValidationResult: Sendable {
  /// All findings, each once, in a fixed order.
  public let findings: [Finding]
  /// One line for each file, in the order of the paths.
  public let acceptances: [Acceptance]

  /// An outcome from its parts.
  public init(findings: [Finding], acceptances: [Acceptance]) {
    (self.findings, self.acceptances) = (findings, acceptances)
  }
}
