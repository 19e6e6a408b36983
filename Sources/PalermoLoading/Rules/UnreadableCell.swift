public import PalermoModel

extension Rule {
  /// A cell cannot be read in one way only.
  public static let unreadableCell = Rule(
    id: "unreadable-cell",
    category: .workbook,
    severity: .error,
    texts: Texts.UnreadableCell.texts,
    references: [])
}
