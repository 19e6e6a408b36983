public import PalermoModel

extension Rule {
  /// Collected data has a field that its form does not have.
  public static let unknownField = Rule(
    id: "unknown-field",
    category: .collection,
    severity: .error,
    texts: Texts.UnknownField.texts,
    references: [])
}
