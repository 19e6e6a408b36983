import PalermoAnalysis
import PalermoModel
import PalermoResults

/// One state on a map.
struct TileView: Encodable {
  let code: String
  let name: String
  let column: Int
  let row: Int
  let href: String
  let letter: String
  let style: String
  let meaning: String
  /// How many duties the letter comes from. Nil where there is none.
  let coverage: String?
  let quotes: [QuoteView]
}
