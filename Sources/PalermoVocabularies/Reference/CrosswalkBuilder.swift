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
