/// One element with everything inside it, as flat arrays in document order: no object per element.
///
/// Names are indices into the list of known names that the reader was given; `unknown` stands for all others. A reader
/// has one tree, which it refills: an element is valid only during the visitor call.
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
  /// - Parameter start: Where the piece stands in the file; nil if it stands nowhere as it is.
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

extension SourceText {
  /// Where the name of an attribute stands, in bytes from the start of the file.
  ///
  /// - Parameters:
  ///   - name: The name as written, with its prefix.
  ///   - element: Where the `<` of its element stands.
  /// - Returns: The place of the attribute, or of the element when it has no attribute of that name.
  /// - Complexity: O(*n*) in the length of the start tag.
  public func offset(ofAttribute name: String, inElementAt element: Int) -> Int {
    var name = name
    return name.withUTF8 { name in
      bytes.withUnsafeBufferPointer { Self.offset(ofAttribute: name, inElementAt: element, $0) } ?? element
    }
  }

  private static func offset(
    ofAttribute name: UnsafeBufferPointer<UInt8>, inElementAt element: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var at = element
    // The start tag is known to be well-formed: a name, then blanks and name="value" until > or />.
    while at < bytes.count, !XMLScanner.isBlank(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
    while at < bytes.count {
      while at < bytes.count, XMLScanner.isBlank(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") else { break }
      let start = at
      while at < bytes.count, !XMLScanner.isBlank(bytes[at]), bytes[at] != UInt8(ascii: "=") { at += 1 }
      if bytes[start..<at].elementsEqual(name) { return start }
      while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "'") { at += 1 }
      guard at < bytes.count else { break }
      let quote = bytes[at]
      at = bytes.next(quote, from: at + 1) + 1
    }
    return nil
  }
}
