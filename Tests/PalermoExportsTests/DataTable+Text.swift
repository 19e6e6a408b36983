@testable import PalermoExports

extension DataTable {
  /// The table as CSV.
  var csv: String {
    var bytes: [UInt8] = []
    writeCSV { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension DataTable.Rows {
  /// Rows that are at hand.
  init(_ rows: [[DataTable.Cell?]]) {
    self.init(count: rows.count) { rows[$0] }
  }
}
