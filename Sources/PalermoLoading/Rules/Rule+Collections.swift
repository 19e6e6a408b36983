public import PalermoModel

extension Rule {
  /// The rules of the category collection, which hold while collected data is read.
  public static let ofCollections: [Rule] = [
    .conflictingFields, .missingField, .notTaken,
    .unknownField, .unreadableCollection, .unreadableField,
  ]
}
