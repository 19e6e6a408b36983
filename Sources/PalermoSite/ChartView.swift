import PalermoCharts
import PalermoWriting

/// A picture with its key and the table behind it.
struct ChartView: Encodable {
  struct RowView: Encodable {
    let name: String
    let cells: [String]
  }

  let title: String
  let svg: String
  let key: [RatingView]
  let hasKey: Bool
  let heads: [String]
  let rows: [RowView]

  /// A picture.
  ///
  /// - Parameters:
  ///   - title: What it shows, which stands above it.
  ///   - drawing: The picture.
  ///   - key: The letters and colours in it.
  ///   - heads: The heads of the columns of its table.
  ///   - rows: The table: a name and what belongs to it.
  init(
    title: String, _ drawing: Drawing, key: [RatingView] = [], heads: [String], rows: [(name: String, cells: [String])]
  ) {
    (self.title, svg, self.key, hasKey) = (title, drawing.svg, key, !key.isEmpty)
    self.heads = heads
    self.rows = rows.map { RowView(name: $0.name, cells: $0.cells) }
  }
}
