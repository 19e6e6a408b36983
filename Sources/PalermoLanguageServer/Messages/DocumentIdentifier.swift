/// The name of a document.
struct DocumentIdentifier: Decodable {
  let uri: String
  let version: Int?
}
