import PalermoFindings
import PalermoRules
import PalermoLoading
import PalermoValidation

extension CommonOptions {
  /// Findings with what is needed to write them in the language asked for.
  func report(
    _ validation: ValidationResult, of loaded: LoadedCorpus, policy: AcceptancePolicy = AcceptancePolicy(),
    as format: FindingFormat = .text
  ) -> FindingReport {
    FindingReport(
      validation, of: loaded, policy: policy, language: language, version: Version.text,
      workingDirectory: ProjectOptions.workingDirectory, isFingerprinted: format.hasFingerprints)
  }
}
