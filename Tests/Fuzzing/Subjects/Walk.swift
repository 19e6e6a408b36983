import PalermoXML

/// Looks at everything that a reader hands over.
struct Walk: XMLVisitor {
  let source: SourceText
  var finder: PositionFinder
  private(set) var hasTextBesideElements = false
  /// Everything that was handed over.
  private(set) var seen = Hasher()

  init(source: SourceText) {
    self.source = source
    finder = PositionFinder(source)
  }

  mutating func root(_ element: XMLElement) { visit(element) }

  mutating func child(_ element: XMLElement) { visit(element) }

  mutating func strayText(at offset: Int) {
    hasTextBesideElements = true
    check(offset)
  }

  private mutating func visit(_ element: XMLElement) {
    check(element.offset)
    seen.combine([element.name, element.offset, element.strayTextOffset ?? -1])
    seen.combine([element.unknownName, element.hasChildren ? "" : element.text])
    precondition(source.bytes[element.offset] == UInt8(ascii: "<"), "an element begins with <")
    if let offset = element.strayTextOffset {
      hasTextBesideElements = hasTextBesideElements || element.hasChildren
      check(offset)
    }
    for attribute in element.attributes {
      seen.combine(attribute.name)
      seen.combine([attribute.unknownName, attribute.value])
      check(source.offset(ofAttribute: attribute.unknownName, inElementAt: element.offset))
      precondition(attribute.value.utf8.count == attribute.valueBytes.count, "a value is UTF-8")
    }
    for child in element.children { visit(child) }
  }

  private mutating func check(_ offset: Int) {
    precondition(source.bytes.indices.contains(offset), "a place lies in the file")
    let place = finder.position(at: offset)
    precondition(place.line >= 1 && place.column >= 1, "lines and columns count from 1")
  }
}
