import PalermoModel
package import PalermoXML

extension Crosswalk {
  /// The root of its file.
  package var xml: XMLNode {
    .crosswalk(
      questionnaire: from.id, from: from.version, toQuestionnaire: to.id == from.id ? nil : to.id, to: to.version,
      note.xml(.note) + maps.map { $0.xml } + changes.map { $0.xml })
  }
}

extension Crosswalk.Map {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let kind = element.value(.kind, as: Crosswalk.Kind.self) else { return nil }
    self.init(
      from: element.words(.from), to: element.words(.to), kind: kind, values: element.mappedValues,
      note: LocalizedText(.note, in: element), position: decoder.position(of: element))
  }

  var xml: XMLNode {
    .map(
      from: from.joined(separator: " "), to: to.words, kind: kind.rawValue,
      values.mappedValues + note.xml(.note))
  }
}

extension Crosswalk.Change {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let kind = element.value(.kind, as: Kind.self) else { return nil }
    self.init(
      kind: kind, of: element.words(.of), note: LocalizedText(.note, in: element),
      position: decoder.position(of: element))
  }

  var xml: XMLNode { .meantChange(kind: kind.rawValue, of: ids.words, note.xml(.note)) }
}
