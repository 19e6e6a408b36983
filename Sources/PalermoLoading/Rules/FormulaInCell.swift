public import PalermoModel

extension Rule {
  /// A cell holds a formula in place of an answer.
  public static let formulaInCell = Rule(
    id: "formula-in-cell",
    category: .workbook,
    severity: .warning,
    texts: Texts.FormulaInCell.texts,
    references: [])
}
