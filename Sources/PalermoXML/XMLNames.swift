/// The names of elements and attributes that readers know. A tree refers to them by index.
public struct XMLNames: Sendable {
  let indices: [String: Int]

  /// Names in the order of their indices. `xml:lang` is the attribute of that name in the namespace of XML.
  public init(_ names: [String]) {
    indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }
}
