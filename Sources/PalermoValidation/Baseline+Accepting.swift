public import PalermoLoading
public import PalermoModel

extension Baseline {
  /// A baseline that accepts every finding of a run.
  ///
  /// - Parameters:
  ///   - findings: Findings in the order of ``ValidationResult/findings``.
  ///   - files: The files that they are about.
  ///   - file: Where the baseline is to be written to.
  ///   - reason: Why they are accepted.
  ///   - expires: The last day on which they are; nil for no end.
  ///   - workingDirectory: The working directory, from the root.
  ///   - resolved: The path without symbolic links of a path from the root.
  /// - Complexity: O(*n*) in the findings and the bytes of the files that have some.
  public init(
    accepting findings: [Finding], in files: [LoadedFile], file: String, reason: String, expires: CalendarDate?,
    workingDirectory: String, resolved: (String) -> String = { $0 }
  ) {
    let base = resolved(FilePath.absolute(FilePath.directory(of: file), in: workingDirectory))
    let byFile = Dictionary(grouping: findings, by: \.file)
    let entries = files.flatMap { checked -> [Entry] in
      guard let found = byFile[checked.path] else { return [] }
      let path = FilePath.relative(checked.path, to: base, in: workingDirectory, resolving: resolved)
      return zip(found, Fingerprints.of(found, in: checked, as: path)).map { finding, fingerprint in
        Entry(rule: finding.rule, file: path, fingerprint: fingerprint, reason: reason, expires: expires)
      }
    }
    self.init(entries: entries, file: file)
  }
}
