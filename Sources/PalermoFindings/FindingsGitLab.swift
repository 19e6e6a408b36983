import PalermoLoading
import PalermoValidation
import PalermoModel
import PalermoValidation
import PalermoWriting

/// The findings as a code quality report of GitLab: a JSON array, to be named under `artifacts: reports: codequality`.
///
/// An input that could not be read is a `blocker`, an error `major`, a warning `minor` and a note `info`.
public struct FindingsGitLab {
  private struct Issue: Encodable {
    struct Location: Encodable {
      struct Lines: Encodable {
        let begin: Int
      }

      let path: String
      let lines: Lines
    }

    let description: String
    let checkName: String
    let fingerprint: String
    let severity: String
    let location: Location

    enum CodingKeys: String, CodingKey {
      case description, fingerprint, severity, location
      case checkName = "check_name"
    }

    init(_ description: String, rule: String, fingerprint: String, severity: String, path: String, line: Int) {
      (self.description, checkName, self.fingerprint, self.severity) = (description, rule, fingerprint, severity)
      location = Location(path: path, lines: .init(begin: line))
    }
  }

  private let report: FindingReport

  /// The report for GitLab.
  public init(_ report: FindingReport) {
    self.report = report
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func text() throws -> String {
    let language = report.language
    let unreadable = report.unreadable.map { error in
      let path = report.path(of: error.path)
      return Issue(
        error.message(language), rule: UnreadableInput.id, fingerprint: Digest.sha256("\(UnreadableInput.id)\0\(path)"),
        severity: "blocker", path: path, line: 1)
    }
    return try encodedJSON(
      unreadable
        + report.items.map { item in
          let finding = item.finding
          return Issue(
            item.text(in: language), rule: finding.rule, fingerprint: item.fingerprint.current,
            severity: finding.severity.nameForGitLab, path: item.path, line: finding.position.line)
        })
  }
}

extension Severity {
  fileprivate var nameForGitLab: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
