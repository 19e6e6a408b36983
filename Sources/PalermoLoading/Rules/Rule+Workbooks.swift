public import PalermoModel

extension Rule {
  /// The rules of the category workbook, which hold while a workbook is read.
  public static let ofWorkbooks: [Rule] = [
    .commentOnCell, .conflictingEntries, .copiedSheet, .doubtfulCell, .formulaInCell, .missingPlace,
    .otherTemplate, .strayEntry, .unreadableCell, .unreadableWorkbook,
  ]
}
