/// An attribute that a type of elements has.
struct AttributeDeclaration {
  /// The name with its prefix, if it has one.
  let name: String
  /// The type of its value, as Swift source.
  let value: String
  let isRequired: Bool
}
