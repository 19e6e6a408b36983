/// A table of text in columns of equal width.
struct Table {
  enum Alignment { case left, right }

  private let alignments: [Alignment]

  /// A table whose columns are aligned so; those beyond them as the last one.
  init(_ alignments: Alignment...) {
    self.alignments = alignments
  }

  /// The rows as lines without spaces at their ends.
  ///
  /// - Complexity: O(*n*) in the characters.
  func lines(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max()! }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return (column < alignments.count ? alignments[column] : alignments.last!) == .left ? cell + space : space + cell
      }
      let line = cells.joined(separator: "  ")
      return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
    }
  }
}
