import PalermoXML

/// What a reader reported about a document, with places as lines and columns.
struct Recording: XMLVisitor {
  struct Place: Hashable, CustomStringConvertible {
    let name: String
    let line: Int
    let column: Int

    var description: String { "\(name)@\(line):\(column)" }
  }

  static let namespace = "urn:test"
  static let names = ["root", "item", "part", "value", "kind", "xml:lang"]

  private(set) var elements: [Place] = []
  private(set) var attributes: [Place] = []
  private(set) var values: [String] = []
  private(set) var texts: [String] = []
  private(set) var strays: [Place] = []
  private let source: SourceText
  private var finder: PositionFinder

  init(_ source: SourceText) {
    self.source = source
    finder = PositionFinder(source)
  }

  static func reader() -> XMLReader { XMLReader(namespace: namespace, names: XMLNames(names)) }

  /// Reads a document with a reader of its own.
  static func read(_ text: String) -> (recording: Recording, failure: XMLFailure?) {
    read(SourceText(text), with: reader())
  }

  static func read(_ source: SourceText, with reader: XMLReader) -> (recording: Recording, failure: XMLFailure?) {
    var recording = Recording(source)
    let failure = reader.read(source, visitor: &recording)
    return (recording, failure)
  }

  mutating func root(_ element: XMLElement) { add(element) }

  mutating func child(_ element: XMLElement) {
    add(element)
    for child in element.children { self.child(child) }
  }

  mutating func strayText(at offset: Int) { strays.append(place("text", offset)) }

  private mutating func add(_ element: XMLElement) {
    elements.append(
      place(element.name == XMLTree.unknown ? element.unknownName : Self.names[element.name], element.offset))
    for attribute in element.attributes {
      let name = attribute.name == XMLTree.unknown ? attribute.unknownName : Self.names[attribute.name]
      attributes.append(place(name, source.offset(ofAttribute: name, inElementAt: element.offset)))
      values.append(attribute.value)
    }
    if !element.hasChildren { texts.append(element.text) }
    if element.hasChildren, let offset = element.strayTextOffset { strays.append(place("text", offset)) }
  }

  private mutating func place(_ name: String, _ offset: Int) -> Place {
    let place = finder.position(at: offset)
    return Place(name: name, line: place.line, column: place.column)
  }
}
