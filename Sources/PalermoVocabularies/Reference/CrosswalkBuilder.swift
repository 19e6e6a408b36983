import PalermoModel
package import PalermoXML

/// Reads which questions carry on those of an earlier version (`crosswalk`).
package final class CrosswalkBuilder: DocumentBuilder {
  private let path: String
  private let from: QuestionnaireKey
  private let to: QuestionnaireKey
  private var note = LocalizedText()
  private var maps: [Crosswalk.Map] = []
  private var changes: [Crosswalk.Change] = []

  /// A builder for a root. Returns nil if the root lacks the questionnaire or one of the two versions.
  package init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.questionnaire), let from = root.string(.from), let to = root.string(.to) else {
      return nil
    }
    self.path = path
    self.from = QuestionnaireKey(id: id, version: from)
    self.to = QuestionnaireKey(id: root.string(.toQuestionnaire) ?? id, version: to)
  }

  /// Takes a note or a map.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch CrosswalkChild(rawValue: element.name) {
    case .note: note.add(element)
    case .map: if let map = Crosswalk.Map(element, decoder: &decoder) { maps.append(map) }
    case .change: if let change = Crosswalk.Change(element, decoder: &decoder) { changes.append(change) }
    case nil: break
    }
  }

  /// The crosswalk with what was read so far.
  package var document: Document? {
    .crosswalk(Crosswalk(from: from, to: to, maps: maps, changes: changes, note: note.nilIfEmpty, file: path))
  }
}
