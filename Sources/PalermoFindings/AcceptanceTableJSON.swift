import PalermoModel
import PalermoRules
public import PalermoValidation
import PalermoWriting

/// What makes a file accepted or returned, as JSON.
public struct AcceptanceTableJSON: Encodable {
  private struct Row: Encodable {
    let layer: String
    let severity: String
    let draftSeverity: String?
    let rules: [String]
    let draft: String?
    let final: String
    let strictDraft: String?
    let strictFinal: String
  }

  private let rows: [Row]

  /// The table.
  public init(_ table: AcceptanceTable) {
    rows = table.rows.map { row in
      Row(
        layer: row.category.rawValue, severity: row.severity.rawValue, draftSeverity: row.draftSeverity?.rawValue,
        rules: row.rules, draft: row.draft?.rawValue,
        final: row.final.rawValue, strictDraft: row.strictDraft?.rawValue, strictFinal: row.strictFinal.rawValue)
    }
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }
}
