/// One attribute of an element.
public struct XMLAttribute {
  let tree: XMLTree
  let index: Int

  /// The name, as an index into the known names, or `XMLTree.unknown`.
  public var name: Int { tree.attributes[index].name }

  /// The name as written, for an unknown one.
  public var unknownName: String { tree.string(tree.attributes[index].unknownName) }

  /// The value, after references are replaced.
  public var value: String { tree.string(tree.attributes[index].value) }

  /// The bytes of the value.
  public var valueBytes: ArraySlice<UInt8> { tree.bytes(of: tree.attributes[index].value) }
}
