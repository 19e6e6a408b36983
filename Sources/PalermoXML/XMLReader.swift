internal import CXML

/// Why a file could not be read to its end.
public struct XMLFailure: Sendable {
  /// What stood in the way.
  public enum Reason: Sendable {
    /// Not a byte in it but blanks.
    case empty
    /// Not UTF-8; with the encoding declared, if one is.
    case encoding(declared: String?)
    /// Not well-formed, by libxml2's error number and the names that the error is about.
    case malformed(code: Int, names: [String])
    /// A document type declaration, which is refused before anything in it is read.
    case doctype
    case tooManyBytes
    case tooDeep
    case tooManyElements
    case tooManyAttributes
    case tooMuchText
  }

  public let reason: Reason
  /// Where, in bytes from the start of the file.
  public let offset: Int
}

/// Receives a document piece by piece: the start of the root, then each element directly inside it as a tree.
public protocol XMLVisitor {
  /// The root element with its attributes, still without content.
  mutating func root(_ element: XMLElement)
  /// An element directly inside the root, complete.
  mutating func child(_ element: XMLElement)
  /// Text that is not blank directly inside the root.
  mutating func strayText(at offset: Int)
}

/// Reads XML of one namespace with libxml2. No type of libxml2 is visible above this module.
///
/// One reader serves many files, one after the other; it is not to be shared between threads.
/// Document type declarations are refused; no other file is ever opened.
public final class XMLReader {
  private let parser: OpaquePointer
  private let namespace: String
  private let names: [String: Int]

  /// A reader that knows the names of some vocabularies.
  ///
  /// - Parameters:
  ///   - namespace: The namespace of the elements.
  ///   - names: Names of elements and attributes; a tree refers to them by index. `xml:lang` is the attribute of
  ///     that name in the namespace of XML.
  public init(namespace: String, names: [String]) {
    guard let parser = cxml_parser_create() else { fatalError("out of memory") }
    self.parser = parser
    self.namespace = namespace
    self.names = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  deinit {
    cxml_parser_free(parser)
  }

  /// Reads a document and hands it to the visitor.
  ///
  /// - Returns: Why reading ended early, or nil. What was read before stays with the visitor.
  /// - Complexity: O(*n*) in the bytes of the file; memory is bounded by the largest child of the root.
  public func read(_ source: SourceText, visitor: inout some XMLVisitor) -> XMLFailure? {
    if let failure = Self.refusal(of: source.bytes) { return failure }
    if let offset = source.offsetOfOverfullTag { return XMLFailure(reason: .tooManyAttributes, offset: offset) }
    let reading = Reading(parser: parser, namespace: namespace, names: names)
    let result = withUnsafeMutablePointer(to: &visitor) { visitor in
      reading.onRoot = { visitor.pointee.root($0) }
      reading.onChild = { visitor.pointee.child($0) }
      reading.onStrayText = { visitor.pointee.strayText(at: $0) }
      return source.withTerminatedBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { bytes in
          cxml_parse(
            parser, bytes.baseAddress!, bytes.count - 1, Reading.handler,
            Unmanaged.passUnretained(reading).toOpaque())
        }
      }
    }
    return withExtendedLifetime(reading) { failure(result, reading, source) }
  }

  private func failure(_ result: cxml_result, _ reading: Reading, _ source: SourceText) -> XMLFailure? {
    let reason: XMLFailure.Reason
    switch result.outcome {
    case CXML_COMPLETE: return nil
    case CXML_DOCTYPE: reason = .doctype
    case CXML_TOO_MANY_ATTRIBUTES: reason = .tooManyAttributes
    case CXML_STOPPED:
      if let exceeded = reading.exceeded { return exceeded }
      reason = .tooMuchText
    default:
      if Self.isTooLongForLibXML2(result, in: source.bytes) {
        return XMLFailure(reason: .tooMuchText, offset: result.offset)
      }
      if let offset = Self.firstInvalidByte(of: source.bytes) {
        return XMLFailure(reason: .encoding(declared: nil), offset: offset)
      }
      let names = [Self.text(result.detail.0), Self.text(result.detail.1)].filter { !$0.isEmpty }
      reason = .malformed(code: Int(result.code), names: names)
    }
    return XMLFailure(reason: reason, offset: result.offset)
  }

  /// Values, comments, instructions and sections of more than ten million bytes are not finished, says libxml2, though
  /// the file goes on.
  private static func isTooLongForLibXML2(_ result: cxml_result, in bytes: ArraySlice<UInt8>) -> Bool {
    [40, 45, 47, 63].contains(result.code) && bytes.count > 10_000_000 && result.offset < bytes.count
      && bytes[result.offset] != 0
  }

  private static func text<Bytes>(_ bytes: Bytes) -> String {
    withUnsafeBytes(of: bytes) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  private static func refusal(of bytes: ArraySlice<UInt8>) -> XMLFailure? {
    if bytes.count > XMLLimits.bytes { return XMLFailure(reason: .tooManyBytes, offset: 0) }
    for mark in [[0xFF, 0xFE], [0xFE, 0xFF], [0x3C, 0x00], [0x00, 0x3C]] as [[UInt8]] where bytes.starts(with: mark) {
      return XMLFailure(reason: .encoding(declared: "UTF-16"), offset: 0)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    if body.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
      return XMLFailure(reason: .empty, offset: 0)
    }
    guard let (encoding, offset) = declaredEncoding(of: body) else { return nil }
    return ["utf-8", "utf8", "us-ascii", "ascii"].contains(encoding.lowercased())
      ? nil : XMLFailure(reason: .encoding(declared: encoding), offset: offset)
  }

  /// The encoding named in the XML declaration, and where its name stands.
  private static func declaredEncoding(of bytes: ArraySlice<UInt8>) -> (String, Int)? {
    guard bytes.starts(with: Array("<?xml".utf8)) else { return nil }
    let declaration = bytes.prefix(256).prefix { $0 != UInt8(ascii: ">") }
    let key = Array("encoding".utf8)
    guard
      let start = declaration.indices.first(where: { declaration[$0...].starts(with: key) }),
      let open = declaration[start...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
      let close = declaration[(open + 1)...].firstIndex(of: declaration[open])
    else { return nil }
    return (String(decoding: declaration[(open + 1)..<close], as: UTF8.self), open + 1)
  }

  private static func firstInvalidByte(of bytes: ArraySlice<UInt8>) -> Int? {
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}

/// The state of reading one document.
private final class Reading {
  var onRoot: (XMLElement) -> Void = { _ in }
  var onChild: (XMLElement) -> Void = { _ in }
  var onStrayText: (Int) -> Void = { _ in }
  var exceeded: XMLFailure?

  private let parser: OpaquePointer
  private let namespace: String
  private let names: [String: Int]
  private var known: [UnsafePointer<CChar>: Int] = [:]
  private var namespaces: [UnsafePointer<CChar>: Bool] = [:]
  private let tree = XMLTree()
  private var open: [Int] = []
  private var depth = 0
  private var elements = 0

  static let handler = cxml_handler(
    start: { context, name, prefix, uri, offset, attributes, count in
      Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue().begin(
        name, prefix, uri, offset, UnsafeBufferPointer(start: attributes, count: count))
    },
    end: { Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue().end() },
    text: { context, bytes, length, offset in
      Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue().text(
        UnsafeRawBufferPointer(start: bytes, count: length), at: offset)
    }, comment: nil, instruction: nil)

  init(parser: OpaquePointer, namespace: String, names: [String: Int]) {
    (self.parser, self.namespace, self.names) = (parser, namespace, names)
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
    var node = XMLTree.Node(
      name: XMLTree.unknown, unknownName: 0..<0, offset: offset, depth: depth,
      attributes: first..<tree.attributes.count, text: tree.bytes.count..<tree.bytes.count, next: tree.nodes.count + 1)
    if isOurs(uri), let index = index(of: name) {
      node.name = index
    } else {
      node.unknownName = append(name, prefix)
      node.text = tree.bytes.count..<tree.bytes.count
    }
    if let parent = open.last { tree.nodes[parent].hasChildren = true }
    open.append(tree.nodes.count)
    tree.nodes.append(node)
    if depth == 1 {
      onRoot(tree.root)
      tree.removeAll()
      open.removeAll()
    }
  }

  private func end() {
    depth -= 1
    guard let index = open.popLast() else { return }
    tree.nodes[index].next = tree.nodes.count
    if depth == 1 { onChild(tree.root) }
  }

  private func text(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
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
    let range = append(bytes)
    tree.nodes[index].text = tree.nodes[index].text.lowerBound..<range.upperBound
    if tree.nodes[index].text.count > XMLLimits.textBytes { stop(.tooMuchText, at: tree.nodes[index].offset) }
  }

  private func add(_ attribute: cxml_attribute) {
    var added = XMLTree.Attribute(name: XMLTree.unknown, unknownName: 0..<0, value: 0..<0)
    if let uri = attribute.uri {
      let name = qualified(uri, attribute.name)
      // These two only point an editor to a schema.
      if name == "xsi:schemaLocation" || name == "xsi:noNamespaceSchemaLocation" { return }
      if let index = names[name] {
        added.name = index
      } else {
        added.unknownName = append(attribute.name, attribute.prefix)
      }
    } else if let index = index(of: attribute.name) {
      added.name = index
    } else {
      added.unknownName = append(attribute.name, attribute.prefix)
    }
    added.value = attribute.withValue(append)
    tree.attributes.append(added)
  }

  private func qualified(_ uri: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>) -> String {
    let (uri, name) = (String(cString: uri), String(cString: name))
    return switch uri {
    case "http://www.w3.org/XML/1998/namespace": "xml:" + name
    case "http://www.w3.org/2001/XMLSchema-instance": "xsi:" + name
    default: "{\(uri)}" + name
    }
  }

  /// The pointers are interned by the parser, so each name is looked up by its characters only once.
  private func index(of name: UnsafePointer<CChar>) -> Int? {
    if let index = known[name] { return index == XMLTree.unknown ? nil : index }
    let index = names[String(cString: name)]
    known[name] = index ?? XMLTree.unknown
    return index
  }

  private func isOurs(_ uri: UnsafePointer<CChar>?) -> Bool {
    guard let uri else { return namespace.isEmpty }
    if let known = namespaces[uri] { return known }
    let isOurs = String(cString: uri) == namespace
    namespaces[uri] = isOurs
    return isOurs
  }

  private func append(_ bytes: UnsafeRawBufferPointer) -> Range<Int> {
    let start = tree.bytes.count
    tree.bytes.append(contentsOf: bytes)
    return start..<tree.bytes.count
  }

  /// A name as written.
  private func append(_ name: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?) -> Range<Int> {
    let start = tree.bytes.count
    if let prefix {
      _ = append(UnsafeRawBufferPointer(start: prefix, count: length(of: prefix)))
      tree.bytes.append(UInt8(ascii: ":"))
    }
    _ = append(UnsafeRawBufferPointer(start: name, count: length(of: name)))
    return start..<tree.bytes.count
  }

  private func length(of name: UnsafePointer<CChar>) -> Int {
    var length = 0
    while name[length] != 0 { length += 1 }
    return length
  }

  private func stop(_ reason: XMLFailure.Reason, at offset: Int) {
    exceeded = exceeded ?? XMLFailure(reason: reason, offset: offset)
    cxml_stop(parser)
  }

  private static func isNotBlank(_ byte: UInt8) -> Bool {
    byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }
}
