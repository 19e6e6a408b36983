public import PalermoModel

extension Rule {
  /// A spreadsheet may have changed what was typed into a cell.
  public static let doubtfulCell = Rule(
    id: "doubtful-cell",
    category: .workbook,
    severity: .warning,
    texts: Texts.DoubtfulCell.texts,
    references: [])
}
