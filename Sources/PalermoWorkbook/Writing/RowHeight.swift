/// How high rows must be for the texts that are in them when they are written. Programs other than Excel do not look for
/// themselves, and a row without a height grows when somebody types into it.
enum RowHeight {
  private static let line = 15.0
  private static let smallLine = 12.5
  /// The greatest height of a row.
  private static let most = 409.0

  /// The height of a row in points. Returns nil for one whose texts need a line each.
  ///
  /// - Parameter widths: The width of a column in characters.
  /// - Complexity: O(*n*) in the length of the texts.
  static func height(of row: WorkbookLayout.Row, widths: (Int) -> Double) -> Double? {
    let heights = row.cells.map { column, cell in
      let width = widths(column)
      return switch cell.style {
      case .title, .code: line
      case .field: smallLine * Double(lines(of: cell.text, width * 1.1)) + 2
      case .question: line * Double(lines(of: cell.text, width * 0.9))
      case .note, .entry:
        line * Double(lines(of: cell.text, width)) + smallLine
          * Double(cell.below.map { lines(of: $0, width * 1.2) } ?? 0)
      }
    }
    guard let highest = heights.max(), highest > line else { return nil }
    return min(highest + 2, most)
  }

  /// In how many lines of a width a text breaks.
  private static func lines(of text: String, _ width: Double) -> Int {
    var count = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var length = 0
      count += 1
      for word in paragraph.split(separator: " ") {
        let wordLength = word.unicodeScalars.count
        if length > 0 && Double(length + 1 + wordLength) > width {
          count += 1
          length = 0
        }
        length += (length > 0 ? 1 : 0) + wordLength
        while Double(length) > width {
          count += 1
          length -= max(1, Int(width))
        }
      }
    }
    return count
  }
}
