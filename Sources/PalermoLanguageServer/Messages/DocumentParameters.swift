/// A message about a whole document.
struct DocumentParameters: Decodable {
  let textDocument: DocumentIdentifier
}
