/// Reads XML that was checked before, such as what ships with the program: it looks only for the next mark, and holds
/// nothing to any rule.
///
/// What it takes is plain: names without prefixes but `xml:`, values between double quotes, and no comments, sections or
/// instructions behind the XML declaration. One reader serves many files, one after the other; it is not to be shared
/// between threads.
public final class XMLTrustingReader {
  private let names: XMLNames
  private let tree = XMLTree()

  /// A reader that knows the names of some vocabularies.
  public init(names: XMLNames) { self.names = names }

  /// Reads a document and hands it to the visitor.
  ///
  /// - Returns: Whether it is plain. What was read of another one stays with the visitor.
  /// - Complexity: O(*n*) in the bytes of the file.
  public func read<Visitor: XMLVisitor>(_ source: SourceText, visitor: inout Visitor) -> Bool {
    tree.removeAll()
    tree.source = source.bytes
    defer { tree.source = [] }
    return source.withTerminatedBytes { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes.dropLast())
      // A carriage return stands for a line feed.
      guard bytes.next(0x0D, from: 0) == bytes.count else { return false }
      var reading = TrustedReading(bytes: bytes, names: names, tree: tree)
      return reading.read(&visitor)
    }
  }
}

/// The state of reading one document.
private struct TrustedReading {
  let bytes: UnsafeBufferPointer<UInt8>
  let names: XMLNames
  let tree: XMLTree
  private var index = 0
  /// Where the next reference begins, behind the last that was replaced.
  private var reference: Int
  /// The elements that are open inside the root, by their places in the tree.
  private var open: [Int] = []

  init(bytes: UnsafeBufferPointer<UInt8>, names: XMLNames, tree: XMLTree) {
    (self.bytes, self.names, self.tree) = (bytes, names, tree)
    reference = bytes.next(UInt8(ascii: "&"), from: 0)
  }

  mutating func read<Visitor: XMLVisitor>(_ visitor: inout Visitor) -> Bool {
    if bytes.starts(with: "<?".utf8) { index = bytes.next(UInt8(ascii: ">"), from: 0) + 1 }
    index = bytes.next(UInt8(ascii: "<"), from: index)
    guard let isEmpty = startTag() else { return false }
    visitor.root(tree.root)
    if isEmpty { return true }
    while true {
      tree.removeAll()
      guard let isEnd = child() else { return false }
      if isEnd { return true }
      visitor.child(tree.root)
    }
  }

  /// Reads the next element directly inside the root, with everything in it. Returns whether it is the end of the root
  /// instead, and nil if something is not plain.
  private mutating func child() -> Bool? {
    repeat {
      let start = index
      index = bytes.next(UInt8(ascii: "<"), from: start)
      guard index + 1 < bytes.count else { return nil }
      if bytes[index + 1] == UInt8(ascii: "/") {
        guard let element = open.popLast() else { return true }
        if !tree.nodes[element].hasChildren {
          tree.nodes[element].text = span(start..<index)
        }
        tree.nodes[element].next = tree.nodes.count
        index = bytes.next(UInt8(ascii: ">"), from: index) + 1
      } else {
        if let parent = open.last { tree.nodes[parent].hasChildren = true }
        let place = tree.nodes.count
        guard let isEmpty = startTag() else { return nil }
        if !isEmpty { open.append(place) }
      }
    } while !open.isEmpty
    return false
  }

  /// Reads a start tag into the tree. Returns whether nothing is inside the element, and nil if the tag is not plain.
  private mutating func startTag() -> Bool? {
    let start = index
    index += 1
    guard index < bytes.count, let name = name() else { return nil }
    let first = tree.attributes.count
    while true {
      while index < bytes.count, XMLScanner.isBlank(bytes[index]) { index += 1 }
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: ">") { break }
      guard attribute() else { return nil }
    }
    guard index + 1 < bytes.count else { return nil }
    let isEmpty = bytes[index] == UInt8(ascii: "/")
    index += isEmpty ? 2 : 1
    guard bytes[index - 1] == UInt8(ascii: ">") else { return nil }
    var node = XMLTree.Node(offset: start, attributes: first..<tree.attributes.count, next: tree.nodes.count + 1)
    node.name = name
    tree.nodes.append(node)
    return isEmpty
  }

  private mutating func attribute() -> Bool {
    let start = index
    let name = name()
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "\"") else {
      return false
    }
    let value = index + 2..<bytes.next(UInt8(ascii: "\""), from: index + 2)
    index = value.upperBound + 1
    guard let name else { return isDeclaration(start) }
    var attribute = XMLTree.Attribute()
    attribute.name = name
    attribute.value = span(value)
    tree.attributes.append(attribute)
    return true
  }

  /// A text or value, in which references are replaced.
  private mutating func span(_ range: Range<Int>) -> XMLTree.ByteSpan {
    if reference < range.lowerBound { reference = bytes.next(UInt8(ascii: "&"), from: range.lowerBound) }
    guard reference < range.upperBound else { return XMLTree.ByteSpan(range: range) }
    let scanner = XMLScanner(bytes)
    var replaced: [UInt8] = []
    var start = range.lowerBound
    while reference < range.upperBound {
      replaced += bytes[start..<reference]
      let (read, end) = scanner.reference(at: reference)
      replaced += read
      start = end
      reference = bytes.next(UInt8(ascii: "&"), from: end)
    }
    replaced += bytes[start..<range.upperBound]
    return replaced.withUnsafeBytes(tree.copy)
  }

  /// Whether the attribute here declares the namespace of the elements.
  private func isDeclaration(_ start: Int) -> Bool { bytes[start...].starts(with: "xmlns=".utf8) }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: ">")
      && (byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
        || XMLScanner.isBlank(byte))
  }

  /// The name that stands here, as an index into the known ones. Returns nil if it is unknown.
  private mutating func name() -> Int? {
    let start = index
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    let name = names[UnsafeBufferPointer(rebasing: bytes[start..<index])]
    return name == XMLTree.unknown ? nil : name
  }
}
