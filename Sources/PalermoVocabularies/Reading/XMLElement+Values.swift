import PalermoModel
package import PalermoXML

extension XMLElement {
  func children(_ name: Name) -> some Sequence<XMLElement> {
    children.lazy.filter { $0.name == name.rawValue }
  }

  func first(_ name: Name) -> XMLElement? {
    children.first { $0.name == name.rawValue }
  }

  /// The value of an attribute, its white space collapsed. Returns nil if the element has none.
  package func string(_ name: Name) -> String? {
    self[attribute: name.rawValue].flatMap { $0.valueBytes.isBlankText ? nil : $0.valueBytes.collapsed }
  }

  func words(_ name: Name) -> [String] {
    guard let bytes = self[attribute: name.rawValue]?.valueBytes, !bytes.isEmpty else { return [] }
    if !bytes.contains(where: { $0.isBlank }) { return [String(decoding: bytes, as: UTF8.self)] }
    return bytes.split { $0.isBlank }.map { String(decoding: $0, as: UTF8.self) }
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

  /// The language of a text that is told in several. Returns nil if it is in none of the toolkit.
  var language: Language? {
    guard let tag = self[attribute: Name.xmlLang.rawValue]?.valueBytes else { return nil }
    return Language.byTag.first { tag.elementsEqual($0.tag) }?.language ?? Language(rawValue: tag.collapsed)
  }

  /// Whether it belongs into an answer, and is no envelope around answers.
  var isPartOfAnswer: Bool {
    AnswerChild(rawValue: name) != nil && !children.contains { $0.name == Name.answer.rawValue }
  }

  func value<Value: RawRepresentable<String>>(_ name: Name, as type: Value.Type = Value.self) -> Value? {
    string(name).flatMap { Value(rawValue: $0) }
  }
}

extension Language {
  /// The languages by the bytes of their tags.
  fileprivate static let byTag = allCases.map { (tag: Array($0.rawValue.utf8), language: $0) }
}
