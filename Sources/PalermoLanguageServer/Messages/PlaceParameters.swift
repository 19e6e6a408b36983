/// A request about a place in a document.
struct PlaceParameters: Decodable {
  let textDocument: DocumentIdentifier
  let position: TextPosition
}
