import PalermoModel
package import PalermoXML

package final class CrosswalkBuilder: DocumentBuilder {
  private let path: String
  private let from: QuestionnaireKey
  private let to: QuestionnaireKey
  private var note = LocalizedText()
  private var maps: [Crosswalk.Map] = []

  package init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.questionnaire), let from = root.string(.from), let to = root.string(.to) else {
      return nil
    }
    self.path = path
    self.from = QuestionnaireKey(id: id, version: from)
    self.to = QuestionnaireKey(id: root.string(.toQuestionnaire) ?? id, version: to)
  }

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch CrosswalkChild(rawValue: element.name) {
    case .note: note.add(element)
    case .map: if let map = Crosswalk.Map(element, decoder: &decoder) { maps.append(map) }
    case nil: break
    }
  }

  package var document: Document? {
    .crosswalk(Crosswalk(from: from, to: to, maps: maps, note: note.nilIfEmpty, file: path))
  }
}

extension Crosswalk {
  /// The root of its file.
  package var xml: XMLNode {
    .crosswalk(
      questionnaire: from.id, from: from.version, toQuestionnaire: to.id == from.id ? nil : to.id, to: to.version,
      note.xml(.note) + maps.map { $0.xml })
  }
}

extension Crosswalk.Map {
  fileprivate init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let kind = element.value(.kind, as: Crosswalk.Kind.self) else { return nil }
    self.init(
      from: element.words(.from), to: element.words(.to), kind: kind, values: element.mappedValues,
      note: LocalizedText(.note, in: element), position: decoder.position(of: element))
  }

  fileprivate var xml: XMLNode {
    .map(
      from: from.joined(separator: " "), to: to.joined(separator: " "), kind: kind.rawValue,
      values.mappedValues + note.xml(.note))
  }
}
