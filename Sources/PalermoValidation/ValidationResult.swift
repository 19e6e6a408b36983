public import PalermoModel
import PalermoRules

/// The outcome of validating the files of a run.
public struct ValidationResult: Sendable {
  /// All findings, each once: by file, place, rule and message.
  public let findings: [Finding]
  /// The verdict on each file, in the order of the paths.
  public let acceptances: [Acceptance]

  /// An outcome from its parts.
  public init(findings: [Finding], acceptances: [Acceptance]) {
    (self.findings, self.acceptances) = (findings, acceptances)
  }
}
