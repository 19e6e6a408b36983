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
  var tableHref: String?
}
