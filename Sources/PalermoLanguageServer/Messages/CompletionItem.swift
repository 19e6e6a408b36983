/// Something that can be written at a place.
struct CompletionItem: Encodable {
  /// What it is, as the protocol counts.
  enum Kind: Int, Encodable {
    case element = 7
    case attribute = 10
    case value = 12
    case reference = 18
    case choice = 20
  }

  let label: String
  let kind: Kind
  /// What it means, on one line.
  let detail: String?
  let documentation: String?
  /// Keeps the order in which it is offered.
  let sortText: String
  /// 2 for a text with a place for the cursor.
  let insertTextFormat: Int
  let textEdit: TextEdit
}
