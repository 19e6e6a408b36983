/// The names of elements and attributes that readers know. A tree refers to them by index.
public struct XMLNames: Sendable {
  private let indices: [String: Int]

  /// Names in the order of their indices. `xml:lang` is the attribute of that name in the namespace of XML.
  public init(_ names: [String]) {
    indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  /// The index of a name, or ``XMLTree/unknown``.
  subscript(name: String) -> Int { indices[name] ?? XMLTree.unknown }

  /// The index of an attribute's name in a namespace that is not ours; nil for the two that only point an editor to a
  /// schema.
  func index(of name: String, inForeign namespace: String) -> Int? {
    switch namespace {
    case "http://www.w3.org/XML/1998/namespace": self["xml:" + name]
    case XMLDocument.schemaInstance where ["schemaLocation", "noNamespaceSchemaLocation"].contains(name): nil
    default: XMLTree.unknown
    }
  }
}
