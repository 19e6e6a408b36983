import PalermoLoading
import PalermoModel
import PalermoValidation

/// The outcome of a validation as JSON, for programs. Its form is stable: Schemas/findings.schema.json.
public struct FindingsJSON {
  private struct Document: Encodable {
    let tool: String
    let language: String
    let findings: [Item]
    let files: [File]
    let unreadable: [Unreadable]
  }

  private struct Item: Encodable {
    let rule: String
    let severity: String
    let file: String
    let line: Int
    let column: Int
    let message: String
    let fix: String?
    let fingerprint: String
  }

  private struct File: Encodable {
    let path: String
    let accepted: Bool
    let errors: Int
    let warnings: Int
    let answered: Int?
    let required: Int?
  }

  private struct Unreadable: Encodable {
    let path: String
    let reason: String
  }

  private let report: FindingReport

  /// The report as JSON.
  public init(_ report: FindingReport) {
    self.report = report
  }

  /// The text.
  ///
  /// - Throws: What the encoder throws for a value that JSON cannot hold; none of ours is one.
  public func text() throws -> String {
    let language = report.language
    return try encodedJSON(
      Document(
        tool: "palermo \(report.version)", language: language.rawValue,
        findings: report.items.map { item in
          let finding = item.finding
          return Item(
            rule: finding.rule, severity: finding.severity.rawValue, file: finding.file, line: finding.position.line,
            column: finding.position.column, message: finding.message(language), fix: finding.fix?(language),
            fingerprint: item.fingerprint)
        },
        files: report.acceptances.map { acceptance in
          File(
            path: acceptance.file, accepted: acceptance.isAccepted, errors: acceptance.errors,
            warnings: acceptance.warnings, answered: acceptance.answered, required: acceptance.required)
        },
        unreadable: report.unreadable.map { Unreadable(path: $0.path, reason: $0.reason) }))
  }
}
