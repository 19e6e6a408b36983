public import PalermoModel

extension Rule {
  /// Two fields of collected data contradict each other.
  public static let conflictingFields = Rule(
    id: "conflicting-fields",
    category: .collection,
    severity: .error,
    texts: Texts.ConflictingFields.texts,
    references: [])
}
