import PalermoLoading
import PalermoModel

/// A baseline compared with the findings of a run.
struct BaselineMatch {
  /// What has become of an entry.
  enum State {
    /// The finding is there and is accepted.
    case matched
    /// Its last day is over.
    case expired
    /// The finding has gone, or its file has.
    case stale
    /// Its file is not among the files of this run.
    case notChecked
  }

  let baseline: Baseline
  /// The entries with their states, in the order of the file.
  private(set) var entries: [(entry: Baseline.Entry, state: State)] = []
  /// The same entries with the fingerprints of today, in the order of the file. One whose finding is not there stays as it
  /// was.
  private(set) var current: [Baseline.Entry] = []
  /// The findings that are accepted, by file.
  private(set) var accepted: [String: Set<Finding>] = [:]

  /// - Complexity: O(*n*) in the findings of the files that the baseline names.
  init(_ baseline: Baseline, _ checked: [(file: LoadedFile, findings: [Finding])], _ settings: ProjectSettings) {
    self.init(baseline, checked.map { ($0.file, $0.file.path, $0.findings) }, settings)
  }

  /// The same for files that lie in other places than those that they were read from.
  init(
    _ baseline: Baseline, _ checked: [(file: LoadedFile, place: String, findings: [Finding])],
    _ settings: ProjectSettings
  ) {
    self.baseline = baseline
    let directory = FilePath.directory(of: baseline.file)
    // One file has one path, whatever links lead to it.
    let base = settings.resolved(FilePath.absolute(directory, in: settings.workingDirectory))
    let paths = baseline.entries.map { FilePath.relative($0.file, to: base, in: base) }
    let named = Set(paths)
    var known: Set<String> = []
    var findings: [Key: (finding: Finding, fingerprint: String)] = [:]
    for (file, place, found) in checked {
      let path = FilePath.relative(place, to: base, in: settings.workingDirectory, resolving: settings.resolved)
      guard named.contains(path) else { continue }
      known.insert(path)
      for (finding, fingerprint) in zip(found, Fingerprints.of(found, in: file, as: path)) {
        for known in [fingerprint.earlier, fingerprint.current] {
          findings[Key(rule: finding.rule, file: path, fingerprint: known)] = (finding, fingerprint.current)
        }
      }
    }
    for (entry, path) in zip(baseline.entries, paths) {
      let found = findings[Key(rule: entry.rule, file: path, fingerprint: entry.fingerprint)]
      let finding = found?.finding
      let state: State =
        if let expires = entry.expires, let today = settings.today, expires < today {
          .expired
        } else if finding != nil {
          .matched
        } else if Rule[entry.rule]?.category == .comparison {
          // A break goes with the version that is compared with, and is seen by a comparison alone.
          .notChecked
        } else if known.contains(path) || !settings.fileExists("\(base)/\(path)") {
          .stale
        } else {
          .notChecked
        }
      entries.append((entry, state))
      current.append(found.map { entry.with(fingerprint: $0.fingerprint, of: path) } ?? entry)
      if state == .matched, let finding { accepted[finding.file, default: []].insert(finding) }
    }
  }

  private struct Key: Hashable {
    let rule, file, fingerprint: String
  }
}
