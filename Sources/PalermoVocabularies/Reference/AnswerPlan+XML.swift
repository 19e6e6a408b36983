import PalermoModel
package import PalermoXML

extension AnswerPlan {
  /// The root of its file.
  package var xml: XMLNode {
    .plan(id: id, title.xml(.title) + authorities.map { $0.xml } + assignments.map { $0.xml })
  }
}

extension AnswerPlan.Authority {
  init?(_ element: XMLElement) {
    guard let id = element.string(.id) else { return nil }
    self.init(id: id, name: LocalizedText(.name, in: element) ?? LocalizedText())
  }

  var xml: XMLNode { .planAuthority(id: id, name.xml(.name)) }
}

extension AnswerPlan.Assignment {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let authority = element.string(.authority) else { return nil }
    self.init(
      authority: authority, sections: element.words(.sections), questions: element.words(.questions),
      position: decoder.position(of: element))
  }

  var xml: XMLNode { .assignment(authority: authority, sections: sections.words, questions: questions.words) }
}
