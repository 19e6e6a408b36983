import PalermoModel
package import PalermoXML

package final class CooperationReferenceBuilder: DocumentBuilder {
  private var note = LocalizedText()
  private var offences: [CooperationReference.Offence] = []
  private var sources: [CooperationReference.Source] = []
  private var treaties: [CooperationReference.Treaty] = []

  package init() {}

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch CooperationChild(rawValue: element.name) {
    case .note: note.add(element)
    case .offence: if let offence = CooperationReference.Offence(element) { offences.append(offence) }
    case .field: if let source = CooperationReference.Source(element) { sources.append(source) }
    case .treaty: if let treaty = CooperationReference.Treaty(element) { treaties.append(treaty) }
    case nil: break
    }
  }

  package var document: Document? {
    .cooperation(
      CooperationReference(offences: offences, sources: sources, treaties: treaties, note: note.nilIfEmpty))
  }
}

extension CooperationReference {
  /// The root of its file.
  package var xml: XMLNode {
    .cooperation(
      note.xml(.note) + offences.map { $0.xml } + sources.map { $0.xml } + treaties.map { $0.xml })
  }
}

extension CooperationReference.Offence {
  fileprivate init?(_ element: XMLElement) {
    guard let id = element.string(.id) else { return nil }
    self.init(
      id: id, provisions: element.words(.provisions), questions: element.words(.questions),
      isAlternative: element.flag(.alternatives) ?? false, penaltyQuestion: element.string(.penalty),
      name: LocalizedText(.name, in: element) ?? LocalizedText())
  }

  fileprivate var xml: XMLNode {
    .offence(
      id: id, provisions: provisions.joined(separator: " "), questions: questions.joined(separator: " "),
      alternatives: isAlternative.mark, penalty: penaltyQuestion, name.xml(.name))
  }
}

extension CooperationReference.Source {
  fileprivate init?(_ element: XMLElement) {
    guard let field = element.value(.name, as: CooperationReference.Field.self),
      let question = element.string(.question)
    else { return nil }
    self.init(field, question: question, values: element.mappedValues)
  }

  fileprivate var xml: XMLNode { .positionField(name: field.rawValue, question: question, values.mappedValues) }
}

extension CooperationReference.Treaty {
  fileprivate init?(_ element: XMLElement) {
    guard let instrument = element.string(.instrument),
      let field = element.value(.field, as: CooperationReference.Field.self)
    else { return nil }
    self.init(instrument: instrument, field: field)
  }

  fileprivate var xml: XMLNode { .partnerTreaty(instrument: instrument, field: field.rawValue) }
}
