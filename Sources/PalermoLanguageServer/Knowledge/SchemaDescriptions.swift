import PalermoVocabularies

/// What the schemas say about elements, attributes and values, in the language in which they are written.
enum SchemaDescriptions {
  /// What is said of an element: in the type of its parent, or of its own type.
  static func element(_ name: Name, _ type: TypeName, in parent: TypeName?) -> String? {
    parent.flatMap { all["\($0)/\(name.text)"] } ?? all["\(type)"]
  }

  /// What is said of an attribute.
  static func attribute(_ name: Name, of type: TypeName) -> String? { all["\(type)@\(name.text)"] }

  /// What is said of a value that an attribute may have.
  static func choice(_ value: String, of name: Name, of type: TypeName) -> String? {
    all["\(type)@\(name.text)=\(value)"]
  }
}
