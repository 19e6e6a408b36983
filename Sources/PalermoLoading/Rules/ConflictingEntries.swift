public import PalermoModel

extension Rule {
  /// Two cells say different things in the same place of an answer.
  public static let conflictingEntries = Rule(
    id: "conflicting-entries",
    category: .workbook,
    severity: .error,
    texts: Texts.ConflictingEntries.texts,
    references: [])
}
