import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring

/// A map of equal tiles with the table behind it.
struct MapView: Encodable {
  struct LegendView: Encodable {
    let letter: String
    let style: String
    let meaning: String
    let count: Int
  }

  let title: String
  let caption: String
  let source: SourceView?
  let columns: Int
  let tiles: [TileView]
  let legend: [LegendView]
  /// Where the table behind it stands; nil where it stands below it.
  let tableHref: String?
  /// Whether anything is quoted of what the states say.
  let hasQuotes: Bool

  init(
    title: String, caption: String, source: SourceView?, columns: Int, tiles: [TileView], legend: [LegendView],
    tableHref: String? = nil
  ) {
    (self.title, self.caption, self.source, self.columns) = (title, caption, source, columns)
    (self.tiles, self.legend, self.tableHref) = (tiles, legend, tableHref)
    hasQuotes = tiles.contains { !$0.quotes.isEmpty }
  }
}
