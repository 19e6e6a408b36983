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
        Entry(rule: finding.rule, file: path, fingerprint: fingerprint.current, reason: reason, expires: expires)
      }
    }
    self.init(entries: entries, file: file)
  }

  /// The same baseline with the fingerprints of today: reasons and last days stay, as do entries whose findings have
  /// gone, of which a validation tells.
  ///
  /// - Parameters:
  ///   - findings: Every finding of a run, in the order of ``ValidationResult/findings``.
  ///   - files: The files that they are about.
  ///   - settings: The settings of the run.
  /// - Returns: The baseline, and how many of its entries are written otherwise.
  /// - Complexity: As ``init(accepting:in:file:reason:expires:workingDirectory:resolved:)``.
  public func updated(
    by findings: [Finding], of files: [LoadedFile], _ settings: ProjectSettings
  ) -> (baseline: Baseline, rewritten: Int) {
    let byFile = Dictionary(grouping: findings, by: \.file)
    let match = BaselineMatch(self, files.map { ($0, byFile[$0.path] ?? []) }, settings)
    var known: Set<String> = []
    let unique = match.current.filter { known.insert($0.fingerprint).inserted }
    let rewritten = zip(entries, match.current).count { $0.fingerprint != $1.fingerprint }
    return (Baseline(entries: unique, file: file), rewritten)
  }
}

extension Baseline.Entry {
  /// The same entry for a finding that has another fingerprint now.
  func with(fingerprint: String, of file: String) -> Baseline.Entry {
    Baseline.Entry(
      rule: rule, file: file, fingerprint: fingerprint, reason: reason, expires: expires, position: position,
      expiryPosition: expiryPosition)
  }
}
