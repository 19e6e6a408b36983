import PalermoLoading
import PalermoModel
import PalermoReports
import PalermoValidation

extension LoadedFile {
  /// Says on standard error what is wrong with the file, for commands whose result is something else.
  func warn(_ common: CommonOptions) {
    let report = FindingReport(
      ValidationResult(findings: findings, acceptances: []), of: LoadedCorpus(corpus: Corpus(), files: [self], errors: []),
      policy: AcceptancePolicy(), language: common.language, version: Version.text,
      workingDirectory: ProjectOptions.workingDirectory)
    Console.writeAside(FindingsText(report, isColored: common.color == .always).text())
  }
}
