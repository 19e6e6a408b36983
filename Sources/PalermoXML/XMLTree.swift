/// One element with everything inside it, as flat arrays in document order: no object per element.
///
/// Names are indices into the list of known names that the reader was given; `unknown` stands for all others. A reader
/// has one tree, which it fills again and again: an element is good until its visitor returns.
public final class XMLTree {
  /// Stands for every name that is not in the list of known names.
  public static let unknown = -1

  /// Bytes of the file, or copies of what was put together from several places or replaced.
  struct ByteSpan {
    var range = 0..<0
    var isCopy = false
  }

  struct Node {
    var name = XMLTree.unknown
    var unknownName = ByteSpan()
    var offset: Int
    var attributes: Range<Int>
    var text = ByteSpan()
    var hasChildren = false
    var strayText: Int?
    var next: Int
  }

  struct Attribute {
    var name = XMLTree.unknown
    var unknownName = ByteSpan()
    var value = ByteSpan()
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The bytes of the file.
  var source: ArraySlice<UInt8> = []
  private var copies: [UInt8] = []

  func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    copies.removeAll(keepingCapacity: true)
  }

  func copy(_ bytes: UnsafeRawBufferPointer) -> ByteSpan {
    let start = copies.count
    copies.append(contentsOf: bytes)
    return ByteSpan(range: start..<copies.count, isCopy: true)
  }

  /// Adds a piece to the text of the last node. Pieces that follow each other in the file remain there.
  ///
  /// - Parameter start: Where the piece stands in the file; nil when it stands nowhere as it is.
  func append(_ bytes: UnsafeRawBufferPointer, startingAt start: Int?, to index: Int) {
    let text = nodes[index].text
    if let start, !text.isCopy, text.range.isEmpty || text.range.upperBound == start {
      nodes[index].text.range = (text.range.isEmpty ? start : text.range.lowerBound)..<start + bytes.count
      return
    }
    let begun = text.isCopy ? text : source[text.range].withUnsafeBytes(copy)
    nodes[index].text = ByteSpan(range: begun.range.lowerBound..<copy(bytes).range.upperBound, isCopy: true)
  }

  func bytes(of span: ByteSpan) -> ArraySlice<UInt8> {
    span.isCopy ? copies[span.range] : source[span.range]
  }

  func string(_ span: ByteSpan) -> String { String(decoding: bytes(of: span), as: UTF8.self) }

  /// The outermost element.
  public var root: XMLElement { XMLElement(tree: self, index: 0) }
}

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

  /// The text inside, as written; only meaningful for an element that holds no elements.
  public var text: String { tree.string(node.text) }

  /// The bytes of the text inside.
  public var textBytes: ArraySlice<UInt8> { tree.bytes(of: node.text) }

  /// Where text that is not blank begins, directly inside.
  public var strayTextOffset: Int? { node.strayText }

  /// The attributes, in order.
  public var attributes: some RandomAccessCollection<XMLAttribute> {
    node.attributes.lazy.map { [tree] in XMLAttribute(tree: tree, index: $0) }
  }

  /// The attribute with a known name.
  public subscript(attribute name: Int) -> XMLAttribute? {
    for index in node.attributes where tree.attributes[index].name == name {
      return XMLAttribute(tree: tree, index: index)
    }
    return nil
  }
}

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

extension SourceText {
  /// Where the name of an attribute stands, in bytes from the start of the file.
  ///
  /// - Parameters:
  ///   - name: The name as written, with its prefix.
  ///   - element: Where the `<` of its element stands.
  /// - Returns: The place of the attribute, or of the element when it has no attribute of that name.
  /// - Complexity: O(*n*) in the length of the start tag.
  public func offset(ofAttribute name: String, inElementAt element: Int) -> Int {
    let wanted = Array(name.utf8)
    let bytes = bytes
    var at = element
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    // The start tag is known to be well-formed: a name, then blanks and name="value" until > or />.
    while at < bytes.count, !isBlank(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
    while at < bytes.count {
      while at < bytes.count, isBlank(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") else { break }
      let start = at
      while at < bytes.count, !isBlank(bytes[at]), bytes[at] != UInt8(ascii: "=") { at += 1 }
      if bytes[start..<at].elementsEqual(wanted) { return start }
      while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "'") { at += 1 }
      guard at < bytes.count else { break }
      let quote = bytes[at]
      at += 1
      while at < bytes.count, bytes[at] != quote { at += 1 }
      at += 1
    }
    return element
  }
}
