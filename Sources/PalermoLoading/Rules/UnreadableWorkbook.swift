public import PalermoModel

extension Rule {
  /// A workbook cannot be read.
  public static let unreadableWorkbook = Rule(
    id: "unreadable-workbook",
    category: .workbook,
    severity: .error,
    texts: Texts.UnreadableWorkbook.texts,
    references: [])
}
