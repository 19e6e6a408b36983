public import PalermoModel

extension Rule {
  /// Collected data, or a record of it, cannot be read.
  public static let unreadableCollection = Rule(
    id: "unreadable-collection",
    category: .collection,
    severity: .error,
    texts: Texts.UnreadableCollection.texts,
    references: [])
}
