/// A document that is opened, with its text.
struct OpenedParameters: Decodable {
  struct Document: Decodable {
    let uri: String
    let version: Int?
    let text: String
  }

  let textDocument: Document
}
