public import PalermoModel

extension Rule {
  /// Something that was collected is not part of a submission.
  public static let notTaken = Rule(
    id: "not-taken",
    category: .collection,
    severity: .warning,
    texts: Texts.NotTaken.texts,
    references: [])
}
