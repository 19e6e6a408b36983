/// What mends a finding.
struct CodeAction: Encodable {
  /// The only kind that is offered.
  static let quickFix = "quickfix"

  struct Changes: Encodable {
    /// By the addresses of documents.
    let changes: [String: [TextEdit]]
  }

  let title: String
  let kind = CodeAction.quickFix
  let diagnostics: [Diagnostic]
  /// Whether it may be carried out without a choice: no other mends the same.
  let isPreferred = true
  let edit: Changes
}
