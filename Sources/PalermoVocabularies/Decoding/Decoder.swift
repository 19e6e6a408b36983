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

extension XMLElement {
  func children(_ name: Name) -> some Sequence<XMLElement> {
    children.lazy.filter { $0.name == name.rawValue }
  }

  func first(_ name: Name) -> XMLElement? {
    children.first { $0.name == name.rawValue }
  }

  /// The value of an attribute, its white space collapsed.
  package func string(_ name: Name) -> String? {
    self[attribute: name.rawValue].flatMap { $0.valueBytes.collapsed.nilIfEmpty }
  }

  func words(_ name: Name) -> [String] {
    string(name)?.utf8.split(separator: 0x20).map { String($0)! } ?? []
  }

  func int(_ name: Name) -> Int? { word(name, .count).flatMap { Int($0) } }
  func double(_ name: Name) -> Double? { word(name, .decimal).flatMap { Double($0) } }
  func flag(_ name: Name) -> Bool? { string(name).flatMap { Bool($0) } }
  func date(_ name: Name) -> CalendarDate? { string(name).flatMap { CalendarDate($0) } }
  func partialDate(_ name: Name) -> PartialDate? { string(name).flatMap { PartialDate($0) } }

  private func word(_ name: Name, _ type: ValueType) -> String? {
    guard let attribute = self[attribute: name.rawValue], type.accepts(attribute.valueBytes) else { return nil }
    return attribute.valueBytes.collapsed
  }

  func value<Value: RawRepresentable<String>>(_ name: Name, as type: Value.Type = Value.self) -> Value? {
    string(name).flatMap { Value(rawValue: $0) }
  }

  /// The texts of the children of a name, by language.
  func localized(_ name: Name) -> LocalizedText? {
    var text = LocalizedText()
    for child in children(name) { text.add(child) }
    return text.nilIfEmpty
  }

  /// A respondent's text with its language.
  var respondentText: RespondentText? {
    string(.xmlLang).map { RespondentText(language: $0, bytes: textBytes) }
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
