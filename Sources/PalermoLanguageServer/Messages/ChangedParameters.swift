/// Changes to a document, one after the other.
struct ChangedParameters: Decodable {
  struct Change: Decodable {
    /// Nil where the text takes the place of all.
    let range: TextRange?
    let text: String
  }

  let textDocument: DocumentIdentifier
  let contentChanges: [Change]
}
