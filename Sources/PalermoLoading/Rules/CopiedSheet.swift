public import PalermoModel

extension Rule {
  /// A sheet of a workbook is there twice.
  public static let copiedSheet = Rule(
    id: "copied-sheet",
    category: .workbook,
    severity: .warning,
    texts: Texts.CopiedSheet.texts,
    references: [])
}
