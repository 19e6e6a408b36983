/// A request for what mends the findings of a passage.
struct CodeActionParameters: Decodable {
  struct Context: Decodable {
    /// The kinds that are wanted. Nil for all.
    let only: [String]?
  }

  let textDocument: DocumentIdentifier
  let range: TextRange
  let context: Context?
}
