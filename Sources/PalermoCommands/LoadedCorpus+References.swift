import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoFindings
import PalermoValidation

extension LoadedCorpus {
  /// Ends a command whose result would rest on a region, instruments, a cycle, a participation or a profile that has
  /// errors: what validation refuses, nothing else trusts.
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
          + LocalizedText(
            en: "has errors, and nothing is made of it", es: "tiene errores, y nada se hace con él",
            fr: "contient des erreurs, et rien n’en est fait", pt: "tem erros, e nada é feito dele")(common.language))
    }
    throw ExitCode.findings
  }
}
