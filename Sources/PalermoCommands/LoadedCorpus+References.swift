import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoFindings
import PalermoValidation
import PalermoVocabularies

extension LoadedCorpus {
  /// Ends a command whose result is kept or published where an input could not be read: a report never loses a state to a
  /// disk that fails, nor takes the place of one that has it.
  ///
  /// - Throws: The exit code for an input that cannot be read, after it is said that nothing is written.
  func requireEverythingRead(_ common: CommonOptions) throws {
    guard !errors.isEmpty else { return }
    Console.warn("palermo: " + Texts.FileErrors.notAllRead(common.language))
    throw ExitCode.noInput
  }

  /// Ends a command whose result would rest on a region, instruments, a cycle, a participation, a profile or a crosswalk
  /// with errors: no command uses what validation rejects.
  ///
  /// - Throws: The exit code for findings, after they are written to standard error.
  func requireSoundReferences(_ common: CommonOptions) throws {
    let references = only { file in
      if case .crosswalk? = file.document { true } else { file.isReference }
    }
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
