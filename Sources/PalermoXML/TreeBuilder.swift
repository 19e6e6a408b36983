internal import CXML

/// Builds trees from SAX events, one document after the other: one tree for the root and for each child of the root.
final class TreeBuilder {
  /// Why reading was stopped at a limit.
  private(set) var exceeded: XMLFailure?

  private let parser: OpaquePointer
  private let namespace: String
  private var names: NameIndex
  private let tree = XMLTree()
  private var onRoot: (XMLElement) -> Void = { _ in }
  private var onChild: (XMLElement) -> Void = { _ in }
  private var onStrayText: (Int) -> Void = { _ in }
  private var lastNamespace: (uri: UnsafePointer<CChar>, isOurs: Bool)?
  private var lastForeign: (uri: UnsafePointer<CChar>, name: UnsafePointer<CChar>, index: Int?)?
  private var open: [Int] = []
  private var depth = 0
  private var elements = 0

  static let handler = cxml_handler(
    start: { context, name, prefix, uri, offset, attributes, count in
      builder(context).begin(name, prefix, uri, offset, UnsafeBufferPointer(start: attributes, count: count))
    },
    end: { builder($0).endElement() },
    text: { context, bytes, length, start, offset in
      builder(context).text(
        UnsafeRawBufferPointer(start: bytes, count: length), startingAt: place(start), at: offset)
    }, comment: nil, instruction: nil)

  private static func place(_ offset: Int) -> Int? { offset == Int(CXML_NOWHERE) ? nil : offset }

  private static func builder(_ context: UnsafeMutableRawPointer) -> TreeBuilder {
    Unmanaged.fromOpaque(context).takeUnretainedValue()
  }

  init(parser: OpaquePointer, namespace: String, names: XMLNames) {
    (self.parser, self.namespace, self.names) = (parser, namespace, NameIndex(names))
  }

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

  /// Forgets the pointers to names, which are no longer valid.
  func forgetNames() {
    names.forget()
    (lastNamespace, lastForeign) = (nil, nil)
  }

  /// Lets go of the document.
  func end() {
    tree.source = []
    (onRoot, onChild, onStrayText) = ({ _ in }, { _ in }, { _ in })
  }

  private func begin(
    _ name: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?, _ offset: Int,
    _ attributes: UnsafeBufferPointer<cxml_attribute>
  ) {
    depth += 1
    guard depth <= XMLLimits.depth else { return stop(.tooDeep, at: offset) }
    elements += 1
    guard elements <= XMLLimits.elements else { return stop(.tooManyElements, at: offset) }
    if depth == 2 { tree.removeAll() }
    let first = tree.attributes.count
    for attribute in attributes {
      guard attribute.value_length <= XMLLimits.textBytes else { return stop(.tooMuchText, at: offset) }
      add(attribute)
    }
    var node = XMLTree.Node(offset: offset, attributes: first..<tree.attributes.count, next: tree.nodes.count + 1)
    if isOurs(uri) { node.name = names[name] }
    if node.name == XMLTree.unknown { node.unknownName = copy(name, prefix) }
    if let parent = open.last { tree.nodes[parent].hasChildren = true }
    open.append(tree.nodes.count)
    tree.nodes.append(node)
    if depth == 1 {
      onRoot(tree.root)
      tree.removeAll()
      open.removeAll(keepingCapacity: true)
    }
  }

  private func endElement() {
    depth -= 1
    guard let index = open.popLast() else { return }
    tree.nodes[index].next = tree.nodes.count
    if depth == 1 { onChild(tree.root) }
  }

  private func text(_ bytes: UnsafeRawBufferPointer, startingAt start: Int?, at offset: Int) {
    guard let index = open.last else {
      // In the root only blanks are allowed.
      if depth == 1, bytes.contains(where: Self.isNotBlank) { onStrayText(offset) }
      return
    }
    if tree.nodes[index].strayText == nil, bytes.contains(where: Self.isNotBlank) {
      tree.nodes[index].strayText = offset
    }
    // The text of an element with children is never read, so it need not be kept.
    guard !tree.nodes[index].hasChildren else { return }
    tree.append(bytes, startingAt: start, to: index)
    if tree.nodes[index].text.range.count > XMLLimits.textBytes { stop(.tooMuchText, at: tree.nodes[index].offset) }
  }

  private func add(_ attribute: cxml_attribute) {
    var added = XMLTree.Attribute()
    if let uri = attribute.uri {
      guard let name = index(of: attribute.name, in: uri) else { return }
      added.name = name
    } else {
      added.name = names[attribute.name]
    }
    if added.name == XMLTree.unknown { added.unknownName = copy(attribute.name, attribute.prefix) }
    if let start = Self.place(attribute.value_offset) {
      added.value = XMLTree.ByteSpan(range: start..<start + attribute.value_length)
    } else {
      added.value = attribute.withValue(tree.copy)
    }
    tree.attributes.append(added)
  }

  /// The index of a name of another namespace; nil for the two that only point an editor to a schema.
  private func index(of name: UnsafePointer<CChar>, in uri: UnsafePointer<CChar>) -> Int? {
    if let lastForeign, lastForeign.uri == uri, lastForeign.name == name { return lastForeign.index }
    let written = String(cString: name)
    let index: Int? =
      switch String(cString: uri) {
      case "http://www.w3.org/XML/1998/namespace": names["xml:" + written]
      case "http://www.w3.org/2001/XMLSchema-instance"
      where ["schemaLocation", "noNamespaceSchemaLocation"].contains(written):
        nil
      default: XMLTree.unknown
      }
    lastForeign = (uri, name, index)
    return index
  }

  private func isOurs(_ uri: UnsafePointer<CChar>?) -> Bool {
    guard let uri else { return namespace.isEmpty }
    if let lastNamespace, lastNamespace.uri == uri { return lastNamespace.isOurs }
    let isOurs = String(cString: uri) == namespace
    lastNamespace = (uri, isOurs)
    return isOurs
  }

  /// A name as written.
  private func copy(_ name: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?) -> XMLTree.ByteSpan {
    let name = String(cString: name)
    let written = prefix.map { String(cString: $0) + ":" + name } ?? name
    return Array(written.utf8).withUnsafeBytes(tree.copy)
  }

  private func stop(_ reason: XMLFailure.Reason, at offset: Int) {
    exceeded = exceeded ?? XMLFailure(reason: reason, offset: offset)
    cxml_stop(parser)
  }

  private static func isNotBlank(_ byte: UInt8) -> Bool {
    byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }
}
