/// Reads XML of one namespace without libxml2: in a browser, and in place of it what is well-formed.
///
/// One reader serves many files, one after the other; it is not to be shared between threads. Document type
/// declarations are refused.
public final class XMLScanningReader {
  /// How many names the last document brought along that are not known, each as often as it stands there.
  private(set) var strangeNames = 0
  /// Whether there was text beside the elements of the last document. libxml2 may find it in other pieces.
  private(set) var hasStrayText = false
  private let namespace: String
  private let names: XMLNames
  private let assembly = TreeAssembly()

  /// A reader that knows the names of some vocabularies.
  ///
  /// - Parameters:
  ///   - namespace: The namespace of the elements.
  ///   - names: Names of elements and attributes.
  public init(namespace: String, names: XMLNames) {
    (self.namespace, self.names) = (namespace, names)
  }

  /// Reads a document and hands it to the visitor.
  ///
  /// - Returns: Why reading ended early, or nil. What was read before stays with the visitor.
  /// - Complexity: O(*n*) in the bytes of the file.
  public func read<Visitor: XMLVisitor>(_ source: SourceText, visitor: inout Visitor) -> XMLFailure? {
    read(source, toRoot: false, visitor: &visitor)
  }

  /// Reads a document, or its beginning as far as the start tag of the root, and hands it to the visitor.
  func read<Visitor: XMLVisitor>(_ source: SourceText, toRoot: Bool, visitor: inout Visitor) -> XMLFailure? {
    hasStrayText = false
    if let failure = XMLFailure.refusal(of: source.bytes) { return failure }
    return withUnsafeMutablePointer(to: &visitor) { visitor in
      assembly.begin(
        source, onRoot: { visitor.pointee.root($0) }, onChild: { visitor.pointee.child($0) },
        onStrayText: {
          self.hasStrayText = true
          visitor.pointee.strayText(at: $0)
        })
      defer { assembly.end() }
      return source.withTerminatedBytes { bytes in
        let bytes = UnsafeBufferPointer(rebasing: bytes.dropLast())
        var reading = ScannedReading(bytes, namespace: namespace, names: names, assembly)
        defer { strangeNames = reading.strangeNames }
        do throws(XMLFailure) {
          try reading.read(toRoot: toRoot)
          return nil
        } catch {
          return error
        }
      }
    }
  }
}

/// The state of reading one document.
private struct ScannedReading {
  let source: UnsafeBufferPointer<UInt8>
  let namespace: String
  let names: XMLNames
  let assembly: TreeAssembly
  private var scanner: XMLScanner
  private var namespaces = XMLNamespaces()
  /// Whether names without a prefix are in our namespace.
  private var areOurs: Bool
  private(set) var strangeNames = 0

  init(_ source: UnsafeBufferPointer<UInt8>, namespace: String, names: XMLNames, _ assembly: TreeAssembly) {
    (self.source, self.namespace, self.names, self.assembly) = (source, namespace, names, assembly)
    scanner = XMLScanner(source)
    areOurs = namespace.isEmpty
  }

  /// Reads everything, or no more than the start tag of the root and what stands before it.
  mutating func read(toRoot: Bool) throws(XMLFailure) {
    while let event = try scanner.next() {
      switch event {
      case .start(let name, let offset):
        try begin(name, at: offset)
        if toRoot { return }
      case .end:
        if namespaces.end() { areOurs = namespaces.ofNoPrefix == namespace }
        assembly.endElement()
      case .text(let range): try text(inPlace: range)
      case .section(let range): try section(range)
      case .replacement(let bytes, let offset): try text(bytes, at: offset)
      case .comment: break
      case .instruction: strangeNames += 1
      }
    }
  }

  private mutating func begin(_ name: Range<Int>, at offset: Int) throws(XMLFailure) {
    if scanner.usesNamespaces {
      let declared = scanner.namespacesDeclared
      strangeNames += 2 * declared.count
      namespaces.begin(declared)
      if !declared.isEmpty { areOurs = namespaces.ofNoPrefix == namespace }
      if let code = scanner.namespaceFault(in: namespaces) {
        throw XMLFailure(reason: .malformed(code: code, names: []), offset: offset)
      }
    } else {
      namespaces.begin([])
    }
    guard assembly.beginElement(at: offset) else { throw assembly.exceeded! }
    for attribute in scanner.attributes { try add(attribute, at: offset) }
    let index = try index(ofElement: name, at: offset)
    if index == XMLTree.unknown { strangeNames += 1 }
    assembly.openElement(index, unknownName: index == XMLTree.unknown ? copy(name) : XMLTree.ByteSpan())
  }

  private func index(ofElement name: Range<Int>, at offset: Int) throws(XMLFailure) -> Int {
    guard source[name].contains(UInt8(ascii: ":")) else { return areOurs ? names[bytes(name)] : XMLTree.unknown }
    let (prefix, local) = scanner.parts(of: name)
    guard let uri = namespaces[prefix] else { throw undeclared(prefix, at: offset) }
    return uri == namespace ? names[local] : XMLTree.unknown
  }

  private mutating func add(_ attribute: XMLScanner.Attribute, at offset: Int) throws(XMLFailure) {
    if scanner.usesNamespaces, scanner.declaresNamespace(attribute) { return }
    var added = XMLTree.Attribute()
    // In the namespace of XML names are known with their prefix.
    if attribute.prefix != .other {
      added.name = names[bytes(attribute.name)]
    } else {
      let (prefix, local) = scanner.parts(of: attribute.name)
      guard let uri = namespaces[prefix] else { throw undeclared(prefix, at: offset) }
      guard let name = names.index(of: local, inForeign: uri) else { return }
      added.name = name
    }
    if added.name == XMLTree.unknown {
      strangeNames += 1
      added.unknownName = copy(attribute.name)
    }
    added.value = XMLTree.ByteSpan(range: attribute.value)
    if let value = scanner.replacedValue(of: attribute) { added.value = value.withUnsafeBytes(assembly.tree.copy) }
    guard assembly.allowsValue(ofBytes: attribute.value.count) else { throw assembly.exceeded! }
    assembly.tree.attributes.append(added)
  }

  private func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: source[range])
  }

  private func section(_ range: Range<Int>) throws(XMLFailure) {
    guard !range.isEmpty else { return }
    var from = range.lowerBound
    // A line break is one line feed, whatever it is in the file.
    while let end = source[from..<range.upperBound].firstIndex(of: 0x0D) {
      try text(inPlace: from..<end)
      try text([0x0A], at: end)
      from = end + (end + 1 < range.upperBound && source[end + 1] == 0x0A ? 2 : 1)
    }
    try text(inPlace: from..<range.upperBound)
  }

  private func text(inPlace range: Range<Int>) throws(XMLFailure) {
    let offset = source[range].firstIndex { !XMLScanner.isBlank($0) } ?? range.upperBound
    guard assembly.text(UnsafeRawBufferPointer(bytes(range)), startingAt: range.lowerBound, at: offset) else {
      throw assembly.exceeded!
    }
  }

  private func text(_ bytes: [UInt8], at offset: Int) throws(XMLFailure) {
    let isWithin = bytes.withUnsafeBytes { assembly.text($0, startingAt: nil, at: offset) }
    guard isWithin else { throw assembly.exceeded! }
  }

  private func undeclared(_ prefix: String, at offset: Int) -> XMLFailure {
    XMLFailure(reason: .malformed(code: 201, names: [prefix]), offset: offset)
  }

  private func copy(_ name: Range<Int>) -> XMLTree.ByteSpan {
    assembly.tree.copy(UnsafeRawBufferPointer(bytes(name)))
  }
}
