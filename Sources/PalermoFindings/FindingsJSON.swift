import PalermoLoading
import PalermoModel
import PalermoValidation
import PalermoWriting

/// The outcome of a validation as JSON, for programs. Its form is stable: Schemas/findings.schema.json.
public struct FindingsJSON: Encodable {
  private struct Item: Encodable {
    let rule: String
    let severity: String
    let file: String
    let line: Int
    let column: Int
    let sheet: String?
    let cell: String?
    let record: Int?
    let field: String?
    let message: String
    let fix: String?
    let replacements: [Edit]?
    let fingerprint: String
  }

  private struct Edit: Encodable {
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let text: String

    init(_ replacement: Replacement) {
      (line, column) = (replacement.start.line, replacement.start.column)
      (endLine, endColumn) = (replacement.end.line, replacement.end.column)
      text = replacement.text
    }
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

  private let tool: String
  private let language: String
  private let findings: [Item]
  private let files: [File]
  private let unreadable: [Unreadable]

  /// The report as JSON.
  public init(_ report: FindingReport) {
    tool = "palermo \(report.version)"
    language = report.language.rawValue
    findings = report.items.map { item in
      let finding = item.finding
      return Item(
        rule: finding.rule, severity: finding.severity.rawValue, file: finding.file, line: finding.position.line,
        column: finding.position.column, sheet: finding.sheet,
        cell: finding.sheet.map { _ in finding.position.cellName }, record: finding.field?.record,
        field: finding.field?.field, message: finding.message(report.language),
        fix: finding.fix?(report.language),
        replacements: item.replacements.isEmpty ? nil : item.replacements.map(Edit.init),
        fingerprint: item.fingerprint.current)
    }
    files = report.acceptances.map { acceptance in
      File(
        path: acceptance.file, accepted: acceptance.isAccepted, errors: acceptance.errors,
        warnings: acceptance.warnings, answered: acceptance.answered, required: acceptance.required)
    }
    unreadable = report.unreadable.map { Unreadable(path: $0.path, reason: $0.reason(report.language)) }
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func text() throws -> String { try encodedJSON(self) }
}
