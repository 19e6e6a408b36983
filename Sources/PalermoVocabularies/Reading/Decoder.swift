package import PalermoModel
package import PalermoXML

/// Reads typed values out of elements whose structure was checked. What is missing or malformed reads as nil: the
/// checker has said so already, and the rest of the file is still to be used.
package struct Decoder {
  private let source: SourceText
  private let givesPlaces: Bool
  private var finder: PositionFinder

  /// A decoder of a file. Without places, everything stands at its start.
  package init(_ source: SourceText, givesPlaces: Bool = true) {
    (self.source, self.givesPlaces) = (source, givesPlaces)
    finder = PositionFinder(source)
  }

  package mutating func position(_ offset: Int) -> SourcePosition {
    guard givesPlaces else { return .start }
    let place = finder.position(at: offset)
    return SourcePosition(line: place.line, column: place.column)
  }

  package mutating func position(of element: XMLElement) -> SourcePosition {
    position(element.offset)
  }

  package mutating func position(of name: Name, in element: XMLElement) -> SourcePosition {
    guard givesPlaces else { return .start }
    return position(source.offset(ofAttribute: name.text, inElementAt: element.offset))
  }
}
