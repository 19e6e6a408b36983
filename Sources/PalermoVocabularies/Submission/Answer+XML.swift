import PalermoModel
package import PalermoXML

extension Answer {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let question = element.string(.question) else { return nil }
    let place = decoder.position(of: element)
    let values = element.words(.value)
    let valuePlace = values.isEmpty ? place : decoder.position(of: .value, in: element)
    var attachments = Attachments()
    attachments.provenance = Provenance(authorities: element.string(.answeredBy), day: element.date(.answeredOn))
    for child in element.children { attachments.add(child, decoder: &decoder) }
    self.init(
      question: question, values: values,
      isConfidential: Self.isConfidential(element),
      needsConfirmation: element.flag(.reconfirm) ?? false, attachments: attachments,
      position: place, valuePosition: valuePlace)
  }

  /// Whether an answer is marked as confidential, or carries something that may be meant as the mark: a value that is
  /// neither true nor false, an attribute that answers do not have, the mark in a place where it does not belong.
  private static func isConfidential(_ answer: XMLElement) -> Bool {
    let known = TypeName.answer.type.attributes
    for attribute in answer.attributes {
      if attribute.name == Name.confidential.rawValue {
        if attribute.valueBytes.collapsed != "false" { return true }
      } else if !known.contains(where: { $0.name.rawValue == attribute.name }) {
        return true
      }
    }
    return answer.holds(XMLTree.unknown, or: Name.confidential.rawValue)
  }

  /// The answer with its parts in the order of the schema.
  package var xml: XMLNode {
    .answer(
      question: question, value: values.words, confidential: isConfidential.mark, reconfirm: needsConfirmation.mark,
      answeredBy: provenance?.authorities, answeredOn: provenance?.day.map { "\($0)" },
      AnswerChild.allCases.flatMap { part in xml(part) })
  }

  private func xml(_ part: AnswerChild) -> [XMLNode] {
    switch part {
    case .text: texts.map { $0.xml(.text) }
    case .other: other.map { $0.xml(.other) }
    case .figure: figures.map { $0.xml }
    case .authority: authorities.map { $0.xml }
    case .link: links.map { $0.xml }
    case .explanation: explanations.map { $0.xml(.explanation) }
    case .reference: references.map { $0.xml }
    case .evidence: evidence.map { $0.xml }
    case .assistance: assistance.map { $0.xml }
    }
  }
}

extension Answer.Attachments {
  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    switch AnswerChild(rawValue: element.name) {
    case .text: if let text = RespondentText(element) { texts.append(text) }
    case .other: if let text = RespondentText(element) { other.append(text) }
    case .figure: if let figure = Figure(element) { figures.append(figure) }
    case .authority: if let authority = Authority(element, decoder: &decoder) { authorities.append(authority) }
    case .link: if let link = Link(element, decoder: &decoder) { links.append(link) }
    case .explanation: if let text = RespondentText(element) { explanations.append(text) }
    case .reference: if let reference = Reference(element, decoder: &decoder) { references.append(reference) }
    case .evidence: if let piece = Evidence(element, decoder: &decoder) { evidence.append(piece) }
    case .assistance: if let entry = Assistance(element) { assistance.append(entry) }
    case nil: break
    }
  }
}
