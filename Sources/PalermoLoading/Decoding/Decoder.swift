import PalermoModel
import PalermoXML

/// Reads typed values out of elements whose structure was checked. What is missing or malformed reads as nil: the
/// checker has said so already, and the rest of the file is still to be used.
struct Decoder {
  private let source: SourceText
  private var finder: PositionFinder

  init(_ source: SourceText) {
    self.source = source
    finder = PositionFinder(source)
  }

  mutating func position(_ offset: Int) -> SourcePosition {
    let place = finder.position(at: offset)
    return SourcePosition(line: place.line, column: place.column)
  }

  mutating func position(of element: XMLElement) -> SourcePosition {
    position(element.offset)
  }

  mutating func position(of name: Name, in element: XMLElement) -> SourcePosition {
    position(source.offset(ofAttribute: name.text, inElementAt: element.offset))
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
  func string(_ name: Name) -> String? {
    self[attribute: name.rawValue].flatMap { $0.value.collapsed.nilIfEmpty }
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
    return attribute.value.collapsed
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
    string(.xmlLang).map { RespondentText(language: $0, text: text.collapsed) }
  }
}

extension String {
  /// White space collapsed as in XSD, so that the line breaks of a file do not show. No-break spaces stay.
  var collapsed: String {
    var wasBlank = true
    let isCollapsed = utf8.allSatisfy { byte in
      defer { wasBlank = ValueType.isBlank(byte) }
      return byte == 0x20 ? !wasBlank : !ValueType.isBlank(byte)
    }
    if isCollapsed && (isEmpty || !wasBlank) { return self }
    return utf8.split(whereSeparator: ValueType.isBlank).map { String($0)! }.joined(separator: " ")
  }

  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
