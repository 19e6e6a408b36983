public import PalermoModel

extension Rule {
  /// A comment stands on a cell. It is not read.
  public static let commentOnCell = Rule(
    id: "comment-on-cell",
    category: .workbook,
    severity: .warning,
    texts: Texts.CommentOnCell.texts,
    references: [])
}
