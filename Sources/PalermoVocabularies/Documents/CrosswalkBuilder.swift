import PalermoModel
import PalermoXML

struct CrosswalkBuilder: DocumentBuilder {
  private let path: String
  private let from: QuestionnaireKey
  private let to: QuestionnaireKey
  private var maps: [Crosswalk.Map] = []

  init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.questionnaire), let from = root.string(.from), let to = root.string(.to) else {
      return nil
    }
    self.path = path
    self.from = QuestionnaireKey(id: id, version: from)
    self.to = QuestionnaireKey(id: root.string(.toQuestionnaire) ?? id, version: to)
  }

  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    guard element.name == Name.map.rawValue, let kind = element.value(.kind, as: Crosswalk.Kind.self) else { return }
    let values = element.children(.value).compactMap { value in
      value.string(.from).flatMap { from in value.string(.to).map { (from, $0) } }
    }
    maps.append(
      Crosswalk.Map(
        from: element.words(.from), to: element.words(.to), kind: kind,
        values: Dictionary(firstOf: values), position: decoder.position(of: element)))
  }

  var document: Document? { .crosswalk(Crosswalk(from: from, to: to, maps: maps, file: path)) }
}
