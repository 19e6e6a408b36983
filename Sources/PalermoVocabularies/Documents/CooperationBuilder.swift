import PalermoModel
import PalermoXML

struct CooperationBuilder: DocumentBuilder {
  private var note = LocalizedText()
  private var offences: [CooperationReference.Offence] = []
  private var sources: [CooperationReference.Source] = []
  private var treaties: [CooperationReference.Treaty] = []

  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    switch Name(rawValue: element.name) {
    case .note: note.add(element)
    case .offence: if let offence = Self.offence(element) { offences.append(offence) }
    case .field: if let source = Self.source(element) { sources.append(source) }
    case .treaty:
      if let instrument = element.string(.instrument),
        let field = element.value(.field, as: CooperationReference.Field.self)
      {
        treaties.append(CooperationReference.Treaty(instrument: instrument, field: field))
      }
    default: break
    }
  }

  private static func offence(_ element: XMLElement) -> CooperationReference.Offence? {
    element.string(.id).map { id in
      CooperationReference.Offence(
        id: id, provisions: element.words(.provisions), questions: element.words(.questions),
        isAlternative: element.flag(.alternatives) ?? false, penaltyQuestion: element.string(.penalty),
        name: element.localized(.name) ?? LocalizedText())
    }
  }

  private static func source(_ element: XMLElement) -> CooperationReference.Source? {
    guard let field = element.value(.name, as: CooperationReference.Field.self),
      let question = element.string(.question)
    else { return nil }
    let values = element.children(.value).compactMap { value in
      value.string(.from).flatMap { from in value.string(.to).map { (from, $0) } }
    }
    return CooperationReference.Source(
      field, question: question, values: Dictionary(firstOf: values))
  }

  var document: Document? {
    .cooperation(
      CooperationReference(offences: offences, sources: sources, treaties: treaties, note: note.nilIfEmpty))
  }
}
