public import PalermoModel

/// Decides on a file by its findings, and with that on the exit code.
///
/// `AcceptanceTable` writes out what it decides.
public struct AcceptancePolicy: Sendable {
  /// Whether warnings return a file, as errors do.
  public let isStrict: Bool

  /// A policy.
  public init(isStrict: Bool = false) {
    self.isStrict = isStrict
  }

  /// The verdict on a file with a finding of this severity, as far as that finding goes.
  public func verdict(on severity: Severity) -> Verdict {
    severity >= (isStrict ? .warning : .error) ? .returned : .accepted
  }

  /// The verdict on a file with these findings.
  ///
  /// - Complexity: O(*n*) in the number of findings.
  public func verdict(on findings: some Sequence<Finding>) -> Verdict {
    findings.contains { verdict(on: $0.severity) == .returned } ? .returned : .accepted
  }
}
