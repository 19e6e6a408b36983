/// A passage of a file.
struct Location: Encodable, Equatable {
  let uri: String
  let range: TextRange
}
