public import PalermoModel
public import PalermoValidation

/// The outcome of a validation as JSON, for programs. Its form is stable.
public struct FindingsJSON: Encodable {
  private struct Item: Encodable {
    let rule: String
    let severity: String
    let file: String
    let line: Int
    let column: Int
    let message: String
    let fix: String?
  }

  private struct File: Encodable {
    let path: String
    let accepted: Bool
    let errors: Int
    let warnings: Int
    let answered: Int?
    let required: Int?
  }

  private let tool: String
  private let language: String
  private let findings: [Item]
  private let files: [File]

  /// The outcome in one language.
  public init(_ result: ValidationResult, tool: String, language: Language) {
    self.tool = tool
    self.language = language.rawValue
    findings = result.findings.map { finding in
      Item(
        rule: finding.rule, severity: finding.severity.rawValue, file: finding.file, line: finding.position.line,
        column: finding.position.column, message: finding.message(language), fix: finding.fix?(language))
    }
    files = result.acceptances.map { acceptance in
      File(
        path: acceptance.file, accepted: acceptance.isAccepted, errors: acceptance.errors,
        warnings: acceptance.warnings, answered: acceptance.answered, required: acceptance.required)
    }
  }

  /// The text.
  ///
  /// - Throws: What the encoder throws for a value that JSON cannot hold; none of ours is one.
  public func json() throws -> String { try encodedJSON(self) }
}
