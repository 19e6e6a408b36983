import PalermoLoading
import PalermoModel

/// The findings as workflow commands of GitHub Actions: one line each, which GitHub shows beside the line of the file.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step, and no more. So inputs that could not be read come
/// first, then errors, warnings and notes; within each, in the order of the files.
public struct FindingsGitHub {
  private let report: FindingReport

  /// The report for GitHub Actions.
  public init(_ report: FindingReport) {
    self.report = report
  }

  /// The text.
  public func text() -> String {
    let language = report.language
    let unreadable = report.unreadable.map { error in
      command("error", [("file", report.path(of: error.path)), ("title", UnreadableInput.id)], error.message(language))
    }
    let bySeverity = Dictionary(grouping: report.items, by: \.finding.severity)
    let findings = Severity.allCases.reversed().flatMap { bySeverity[$0] ?? [] }.map { item in
      let finding = item.finding
      // Neither a workbook nor collected data has lines that could be shown.
      let place = [("line", "\(finding.position.line)"), ("col", "\(finding.position.column)")]
      return command(
        finding.severity.command,
        [("file", item.path)] + (finding.isInText ? place : []) + [("title", finding.rule)],
        item.text(in: language))
    }
    return (unreadable + findings).joined()
  }

  private func command(_ name: String, _ properties: [(String, String)], _ message: String) -> String {
    let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    return "::\(name) \(list)::\(escaped(message, isProperty: false))\n"
  }

  /// Escapes the characters that the runner decodes: `%`, line breaks, and in a property the marks that would end it.
  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}
