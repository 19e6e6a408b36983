import PalermoFindings
import PalermoRules
import PalermoLoading
import PalermoValidation

extension CommonOptions {
  /// Findings with what is needed to write them in the language asked for.
  ///
  /// - Parameters:
  ///   - command: The command that they are of.
  ///   - width: The width of the terminal on which they appear; nil for none.
  func report(
    _ validation: ValidationResult, of loaded: LoadedCorpus, policy: AcceptancePolicy = AcceptancePolicy(),
    as format: FindingFormat = .text, command: String = "validate", width: Int? = nil
  ) -> FindingReport {
    let workingDirectory = ProjectOptions.workingDirectory
    var report = FindingReport(
      validation, of: loaded, policy: policy, language: language, version: Version.text,
      workingDirectory: workingDirectory, repository: FilePath.repository(of: workingDirectory),
      isFingerprinted: format.hasFingerprints, hashesLines: format.hasLineHashes)
    (report.command, report.width) = (command, width)
    return report
  }
}
