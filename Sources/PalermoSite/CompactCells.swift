/// The cells of a row of a large matrix.
///
/// Matrices of all pairs of states have more than ten thousand cells on a page. Their markup is as short as HTML
/// allows: end tags and quotes that may be left out are left out. The signs are the toolkit's own, never a respondent's.
struct CompactCells: Encodable {
  let cells: [CompactCell]

  /// The markup of the cells.
  ///
  /// - Complexity: O(*n*) in the number of cells.
  var markup: String {
    var text = ""
    for cell in cells { text += cell.markup }
    return text
  }

  func encode(to encoder: any Encoder) throws { try markup.encode(to: encoder) }
}
