import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoFindings
import PalermoValidation

extension LoadedCorpus {
  /// Ends a command whose result would rest on a region, instruments, a cycle, a participation or a profile with
  /// errors: no command uses what validation rejects.
  ///
  /// - Throws: The exit code for findings, after they are written to standard error.
  func requireSoundReferences(_ common: CommonOptions) throws {
    let references = only(where: \.isReference)
    guard !references.files.isEmpty else { return }
    let findings = Validator().validate(references).findings.filter { $0.severity == .error }
    guard !findings.isEmpty else { return }
    let report = common.report(ValidationResult(findings: findings, acceptances: []), of: references)
    Console.writeAside(FindingsText(report, isColored: common.color == .always).text())
    for file in Set(findings.map(\.file)).sorted() {
      Console.warn(
        "palermo: \(file): "
          + Texts.FileErrors.hasErrorsAndIsRefused(common.language))
    }
    throw ExitCode.findings
  }
}
