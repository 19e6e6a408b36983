/// The cells of a row of a large matrix.
///
/// Matrices of all pairs of states have more than ten thousand cells on a page. Their markup is as short as HTML
/// allows: end tags and quotes that may be left out are left out. The signs are the toolkit's own, never a respondent's.
struct CompactCells: Encodable {
  /// The cells that there are, and of each cell of the row the place among them.
  private let signs: [CompactCell]
  private let places: [Int]

  init(_ places: [Int], of signs: [CompactCell]) {
    (self.places, self.signs) = (places, signs)
  }

  init(cells: [CompactCell]) {
    self.init(Array(cells.indices), of: cells)
  }

  var cells: [CompactCell] { places.map { signs[$0] } }

  /// The markup of the cells.
  ///
  /// - Complexity: O(*n*) in the number of cells.
  var markup: String {
    var text = ""
    for place in places { text += signs[place].markup }
    return text
  }

  func encode(to encoder: any Encoder) throws { try markup.encode(to: encoder) }
}
