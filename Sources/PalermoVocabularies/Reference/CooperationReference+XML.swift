import PalermoModel
package import PalermoXML

extension CooperationReference {
  /// The root of its file.
  package var xml: XMLNode {
    .cooperation(
      note.xml(.note) + offences.map { $0.xml } + sources.map { $0.xml } + treaties.map { $0.xml })
  }
}

extension CooperationReference.Offence {
  init?(_ element: XMLElement) {
    guard let id = element.string(.id) else { return nil }
    self.init(
      id: id, provisions: element.words(.provisions), questions: element.words(.questions),
      isAlternative: element.flag(.alternatives) ?? false, penaltyQuestion: element.string(.penalty),
      name: LocalizedText(.name, in: element) ?? LocalizedText())
  }

  var xml: XMLNode {
    .offence(
      id: id, provisions: provisions.joined(separator: " "), questions: questions.joined(separator: " "),
      alternatives: isAlternative.mark, penalty: penaltyQuestion, name.xml(.name))
  }
}

extension CooperationReference.Source {
  init?(_ element: XMLElement) {
    guard let field = element.value(.name, as: CooperationReference.Field.self),
      let question = element.string(.question)
    else { return nil }
    self.init(field, question: question, values: element.mappedValues)
  }

  var xml: XMLNode { .positionField(name: field.rawValue, question: question, values.mappedValues) }
}

extension CooperationReference.Treaty {
  init?(_ element: XMLElement) {
    guard let instrument = element.string(.instrument),
      let field = element.value(.field, as: CooperationReference.Field.self)
    else { return nil }
    self.init(instrument: instrument, field: field)
  }

  var xml: XMLNode { .partnerTreaty(instrument: instrument, field: field.rawValue) }
}
