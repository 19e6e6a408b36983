/// What is shown beside a place.
struct Hover: Encodable {
  struct Contents: Encodable {
    /// Texts of files are shown as they are, and form no links.
    let kind = "plaintext"
    let value: String
  }

  let contents: Contents
  let range: TextRange
}
