import Mustache

/// One cell of a large matrix: a style, and a few signs that a legend explains.
struct CompactCell: Hashable {
  let style: String
  let text: String
}

/// The cells of a row of a large matrix.
///
/// Matrices of all pairs of states have more than ten thousand cells on a page. Their markup is as short as HTML
/// allows: end tags and quotes that may be left out are left out. The signs are the toolkit's own, never a respondent's.
struct CompactCells: MustacheCustomRenderable {
  let cells: [CompactCell]
  /// There is always something to render.
  let isNull = false

  /// The markup of the cells.
  ///
  /// - Complexity: O(*n*) in the number of cells.
  var renderText: String {
    var text = ""
    for cell in cells { text += "<td class=\(cell.style)>\(cell.text)" }
    return text
  }
}
