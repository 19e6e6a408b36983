public import PalermoModel

extension Rule {
  /// A row or a column of a workbook is gone.
  public static let missingPlace = Rule(
    id: "missing-place",
    category: .workbook,
    severity: .warning,
    texts: Texts.MissingPlace.texts,
    references: [])
}
