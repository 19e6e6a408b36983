/// One attribute of an element. It does not keep the tree, as the element does not.
public struct XMLAttribute {
  unowned(unsafe) let tree: XMLTree
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
