public import PalermoModel

extension Rule {
  /// A field of collected data cannot be read in one way only.
  public static let unreadableField = Rule(
    id: "unreadable-field",
    category: .collection,
    severity: .error,
    texts: Texts.UnreadableField.texts,
    references: [])
}
