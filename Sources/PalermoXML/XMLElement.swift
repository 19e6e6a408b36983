/// One element of a tree.
public struct XMLElement {
  let tree: XMLTree
  let index: Int

  private var node: XMLTree.Node { tree.nodes[index] }

  /// The name, as an index into the known names, or `XMLTree.unknown`.
  public var name: Int { node.name }

  /// The name as written, for an unknown one.
  public var unknownName: String { tree.string(node.unknownName) }

  /// Where the `<` stands, in bytes from the start of the file.
  public var offset: Int { node.offset }

  /// The elements directly inside, in order.
  public struct Children: Sequence, IteratorProtocol {
    fileprivate let tree: XMLTree
    fileprivate var index: Int
    fileprivate let end: Int

    /// The next element. Returns nil after the last one.
    public mutating func next() -> XMLElement? {
      guard index < end else { return nil }
      defer { index = tree.nodes[index].next }
      return XMLElement(tree: tree, index: index)
    }
  }

  /// The elements directly inside, in order.
  public var children: Children { Children(tree: tree, index: index + 1, end: node.next) }

  /// Whether it holds elements.
  public var hasChildren: Bool { node.hasChildren }

  /// Whether an element inside, at any depth, or an attribute of one, has one of two names.
  ///
  /// - Complexity: O(*n*) in the number of elements and attributes inside.
  package func holds(_ first: Int, or second: Int) -> Bool {
    let (nodes, attributes) = (tree.nodes, tree.attributes)
    for index in index + 1..<node.next {
      let name = nodes[index].name
      if name == first || name == second { return true }
      for attribute in nodes[index].attributes {
        let name = attributes[attribute].name
        if name == first || name == second { return true }
      }
    }
    return false
  }

  /// The text inside, as written; only meaningful for an element that holds no elements.
  public var text: String { tree.string(node.text) }

  /// The bytes of the text inside.
  public var textBytes: ArraySlice<UInt8> { tree.bytes(of: node.text) }

  /// Where text that is not blank begins, directly inside, in bytes from the start of the file. Nil if there is none.
  public var strayTextOffset: Int? { node.strayText }

  /// The attributes, in order.
  public var attributes: some RandomAccessCollection<XMLAttribute> {
    node.attributes.lazy.map { [tree] in XMLAttribute(tree: tree, index: $0) }
  }

  /// The attribute with a known name. Returns nil if the element has none of it.
  public subscript(attribute name: Int) -> XMLAttribute? {
    for index in node.attributes where tree.attributes[index].name == name {
      return XMLAttribute(tree: tree, index: index)
    }
    return nil
  }
}
