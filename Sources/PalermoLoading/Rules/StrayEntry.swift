public import PalermoModel

extension Rule {
  /// Something stands where no answer is read.
  public static let strayEntry = Rule(
    id: "stray-entry",
    category: .workbook,
    severity: .error,
    texts: Texts.StrayEntry.texts,
    references: [])
}
