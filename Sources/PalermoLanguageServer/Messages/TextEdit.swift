/// A text in the place of a passage.
struct TextEdit: Encodable {
  let range: TextRange
  let newText: String
}
