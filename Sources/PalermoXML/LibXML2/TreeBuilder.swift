internal import CXML

/// The state of reading one document after the other with libxml2: its events in, elements with everything inside them
/// out.
final class TreeBuilder {
  /// Why reading was stopped at a limit.
  var exceeded: XMLFailure? { assembly.exceeded }

  private let parser: OpaquePointer
  private let namespace: String
  private var names: NameIndex
  private let assembly = TreeAssembly()
  private var lastNamespace: (uri: UnsafePointer<CChar>, isOurs: Bool)?
  private var lastForeign: (uri: UnsafePointer<CChar>, name: UnsafePointer<CChar>, index: Int?)?

  static let handler = cxml_handler(
    start: { context, name, prefix, uri, offset, attributes, count in
      builder(context).begin(name, prefix, uri, offset, UnsafeBufferPointer(start: attributes, count: count))
    },
    end: { builder($0).assembly.endElement() },
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
    assembly.begin(source, onRoot: onRoot, onChild: onChild, onStrayText: onStrayText)
  }

  /// Forgets the pointers to names, which are no longer valid.
  func forgetNames() {
    names.forget()
    (lastNamespace, lastForeign) = (nil, nil)
  }

  /// Lets go of the document.
  func end() { assembly.end() }

  private func begin(
    _ name: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?, _ offset: Int,
    _ attributes: UnsafeBufferPointer<cxml_attribute>
  ) {
    guard assembly.beginElement(at: offset) else { return cxml_stop(parser) }
    for attribute in attributes {
      guard assembly.allowsValue(ofBytes: attribute.value_length) else { return cxml_stop(parser) }
      add(attribute)
    }
    let index = isOurs(uri) ? names[name] : XMLTree.unknown
    assembly.openElement(index, unknownName: index == XMLTree.unknown ? copy(name, prefix) : XMLTree.ByteSpan())
  }

  private func text(_ bytes: UnsafeRawBufferPointer, startingAt start: Int?, at offset: Int) {
    if !assembly.text(bytes, startingAt: start, at: offset) { cxml_stop(parser) }
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
      added.value = attribute.withValue(assembly.tree.copy)
    }
    assembly.tree.attributes.append(added)
  }

  /// The index of a name of another namespace; nil for the two that only point an editor to a schema.
  private func index(of name: UnsafePointer<CChar>, in uri: UnsafePointer<CChar>) -> Int? {
    if let lastForeign, lastForeign.uri == uri, lastForeign.name == name { return lastForeign.index }
    let index = names.index(of: String(cString: name), inForeign: String(cString: uri))
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
    return Array(written.utf8).withUnsafeBytes(assembly.tree.copy)
  }
}
