/// Puts the elements of one document after the other into a tree, for either reader, and holds them to the limits.
final class TreeAssembly {
  let tree = XMLTree()
  /// The limit at which reading has to stop.
  private(set) var exceeded: XMLFailure?

  private var onRoot: (XMLElement) -> Void = { _ in }
  private var onChild: (XMLElement) -> Void = { _ in }
  private var onStrayText: (Int) -> Void = { _ in }
  private var open: [Int] = []
  private var depth = 0
  private var elements = 0
  private var offset = 0
  private var firstAttribute = 0

  /// Begins a document.
  func begin(
    _ source: SourceText, onRoot: @escaping (XMLElement) -> Void, onChild: @escaping (XMLElement) -> Void,
    onStrayText: @escaping (Int) -> Void
  ) {
    tree.source = source.bytes
    tree.removeAll()
    open.removeAll(keepingCapacity: true)
    (depth, elements, exceeded) = (0, 0, nil)
    (self.onRoot, self.onChild, self.onStrayText) = (onRoot, onChild, onStrayText)
  }

  /// Lets go of the document.
  func end() {
    tree.source = []
    (onRoot, onChild, onStrayText) = ({ _ in }, { _ in }, { _ in })
  }

  /// Begins an element, whose attributes are added next.
  ///
  /// - Parameter offset: Where its `<` stands.
  /// - Returns: Whether it is within the limits.
  func beginElement(at offset: Int) -> Bool {
    self.offset = offset
    depth += 1
    guard depth <= XMLLimits.depth else { return exceed(.tooDeep) }
    elements += 1
    guard elements <= XMLLimits.elements else { return exceed(.tooManyElements) }
    if depth == 2 { tree.removeAll() }
    firstAttribute = tree.attributes.count
    return true
  }

  /// Whether the value of an attribute of the element is within the limits.
  func allowsValue(ofBytes count: Int) -> Bool { count <= XMLLimits.textBytes || exceed(.tooMuchText) }

  /// Ends the start tag of the element, whose attributes have been added to the tree.
  ///
  /// - Parameters:
  ///   - name: Its name, as an index into the known ones.
  ///   - unknownName: The name as written, for an unknown one.
  func openElement(_ name: Int, unknownName: XMLTree.ByteSpan) {
    var node = XMLTree.Node(
      offset: offset, attributes: firstAttribute..<tree.attributes.count, next: tree.nodes.count + 1)
    node.name = name
    node.unknownName = unknownName
    if let parent = open.last { tree.nodes[parent].hasChildren = true }
    open.append(tree.nodes.count)
    tree.nodes.append(node)
    if depth == 1 {
      onRoot(tree.root)
      tree.removeAll()
      open.removeAll(keepingCapacity: true)
    }
  }

  /// Ends the last element that is open.
  func endElement() {
    depth -= 1
    guard let index = open.popLast() else { return }
    tree.nodes[index].next = tree.nodes.count
    if depth == 1 { onChild(tree.root) }
  }

  /// Adds a piece of text to the last element that is open.
  ///
  /// - Parameters:
  ///   - start: Where the piece stands in the file; nil when it stands nowhere as it is.
  ///   - offset: Where the first of its bytes stands that is not blank.
  /// - Returns: Whether it is within the limits.
  func text(_ bytes: UnsafeRawBufferPointer, startingAt start: Int?, at offset: Int) -> Bool {
    guard let index = open.last else {
      // In the root only blanks are allowed.
      if depth == 1, bytes.contains(where: Self.isNotBlank) { onStrayText(offset) }
      return true
    }
    if tree.nodes[index].strayText == nil, bytes.contains(where: Self.isNotBlank) {
      tree.nodes[index].strayText = offset
    }
    // The text of an element with children is never read, so it need not be kept.
    guard !tree.nodes[index].hasChildren else { return true }
    tree.append(bytes, startingAt: start, to: index)
    guard tree.nodes[index].text.range.count > XMLLimits.textBytes else { return true }
    self.offset = tree.nodes[index].offset
    return exceed(.tooMuchText)
  }

  private func exceed(_ reason: XMLFailure.Reason) -> Bool {
    exceeded = exceeded ?? XMLFailure(reason: reason, offset: offset)
    return false
  }

  private static func isNotBlank(_ byte: UInt8) -> Bool {
    byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }
}
