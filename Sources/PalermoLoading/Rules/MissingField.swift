public import PalermoModel

extension Rule {
  /// A field of its form is missing from collected data.
  public static let missingField = Rule(
    id: "missing-field",
    category: .collection,
    severity: .warning,
    texts: Texts.MissingField.texts,
    references: [])
}
