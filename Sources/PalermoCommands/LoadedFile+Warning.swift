import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoValidation

extension LoadedFile {
  /// Says on standard error what is wrong with the file, for commands whose result is something else.
  func warn(_ common: CommonOptions) { warn(of: findings, common) }

  /// Says on standard error what else is wrong with the file.
  func warn(of findings: [Finding], _ common: CommonOptions) {
    let report = common.report(
      ValidationResult(findings: findings, acceptances: []),
      of: LoadedCorpus(corpus: Corpus(), files: [self], errors: []))
    Console.writeAside(FindingsText(report, isColored: common.color == .always).text())
  }
}
