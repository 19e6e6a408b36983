/// A finding as the protocol has it.
struct Diagnostic: Encodable, Equatable {
  let range: TextRange
  /// 1 for an error, 2 for a warning, 3 for a note.
  let severity: Int
  let code: String
  let source = "palermo"
  let message: String
}
