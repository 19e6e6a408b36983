import PalermoModel

/// One part of a briefing, in the language that it is written in.
struct BriefingSection: Encodable {
  /// The cells of one row of a table.
  struct Row {
    let cells: [String]
  }

  private struct ColumnView: Encodable {
    let name: String
    let width: Int
  }

  private struct RowView: Encodable {
    struct Cell: Encodable {
      let text: String
      let width: Int
    }

    let cells: [Cell]
  }

  /// Nil for a part that belongs to the one before it.
  var heading: String?
  /// A heading of lower rank, of one table among several. Nil for none.
  var subheading: String?
  var paragraphs: [String] = []
  var items: [String] = []
  /// Items that are numbered from 1.
  var points: [String] = []
  var columns: [String] = []
  var rows: [Row] = []
  /// What is said below a table. Nil for nothing.
  var note: String?

  /// What the part is called by whoever cannot see it.
  var name: String { subheading ?? heading ?? "" }

  var isEmpty: Bool { paragraphs.isEmpty && items.isEmpty && points.isEmpty && rows.isEmpty }

  /// The width of the text on a page, in twentieths of a point.
  private static let pageWidth = 9_638

  /// The widths of the columns of a table on a page: each by its longest text, and none narrower than its longest word
  /// or wider than it needs.
  private var widths: [Int] {
    let needs = columns.indices.map { place -> Int in
      let texts = [columns[place]] + rows.compactMap { place < $0.cells.count ? $0.cells[place] : nil }
      let words = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }
      return max(words.map(\.count).max() ?? 1, min(texts.map(\.count).max() ?? 1, 44)) + 2
    }
    let whole = max(needs.reduce(0, +), 1)
    return needs.map { $0 * Self.pageWidth / whole }
  }

  private enum Key: String, CodingKey {
    case heading, subheading, name, paragraphs, hasItems, items, hasPoints, points, columns, hasRows, rows, note
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(heading, forKey: .heading)
    try container.encodeIfPresent(subheading, forKey: .subheading)
    try container.encode(name, forKey: .name)
    try container.encode(paragraphs, forKey: .paragraphs)
    try container.encode(!items.isEmpty, forKey: .hasItems)
    try container.encode(items, forKey: .items)
    try container.encode(!points.isEmpty, forKey: .hasPoints)
    try container.encode(points, forKey: .points)
    let widths = widths
    try container.encode(
      zip(columns, widths).map { ColumnView(name: $0, width: $1) }, forKey: .columns)
    try container.encode(!rows.isEmpty, forKey: .hasRows)
    try container.encode(
      rows.map { row in RowView(cells: zip(row.cells, widths).map { .init(text: $0, width: $1) }) }, forKey: .rows)
    try container.encodeIfPresent(note, forKey: .note)
  }
}
