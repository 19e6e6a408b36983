public import PalermoModel

extension Rule {
  /// A workbook was made from another text of its questionnaire.
  public static let otherTemplate = Rule(
    id: "other-template",
    category: .workbook,
    severity: .warning,
    texts: Texts.OtherTemplate.texts,
    references: [])
}
