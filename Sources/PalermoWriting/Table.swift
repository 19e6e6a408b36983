/// A table of text in columns of equal width.
package struct Table {
  /// Which side of its column a cell keeps to.
  package enum Alignment { case left, right }

  private let alignments: [Alignment]

  /// A table whose columns are aligned so; those beyond them as the last one.
  package init(_ alignments: Alignment...) {
    self.alignments = alignments
  }

  /// The rows as lines without spaces at their ends.
  ///
  /// - Parameters:
  ///   - rows: The cells.
  ///   - paint: Colours a cell, given its row, its column and its text with the spaces about it.
  /// - Complexity: O(*n*) in the characters.
  package func lines(_ rows: [[String]], paint: (Int, Int, String) -> String = { _, _, text in text }) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max()! }
    return rows.enumerated().map { number, row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        let isLeft = (column < alignments.count ? alignments[column] : alignments.last!) == .left
        let isLast = column == row.count - 1
        return paint(number, column, isLeft ? cell + (isLast ? "" : space) : space + cell)
      }
      .joined(separator: "  ")
    }
  }
}
