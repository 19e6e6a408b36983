import PalermoModel
package import PalermoXML

extension Answer {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let question = element.string(.question) else { return nil }
    let place = decoder.position(of: element)
    let values = element.words(.value)
    let valuePlace = values.isEmpty ? place : decoder.position(of: .value, in: element)
    let isMarkDoubtful = Self.isMarkDoubtful(element)
    self.init(
      question: question, values: values, isConfidential: isMarkDoubtful || element.flag(.confidential) ?? false,
      isMarkDoubtful: isMarkDoubtful, needsConfirmation: element.flag(.reconfirm) ?? false,
      attachments: Attachments(of: element, decoder: &decoder), position: place, valuePosition: valuePlace)
  }

  /// Whether an answer carries something that may be meant as the mark of a confidential one: a value that is neither true
  /// nor false, an attribute that answers do not have and that is no slip for another, the mark in a place where it does
  /// not belong.
  private static func isMarkDoubtful(_ answer: XMLElement) -> Bool {
    let type = TypeName.answer.type
    for attribute in answer.attributes {
      if attribute.name == Name.confidential.rawValue {
        if attribute.valueBytes.collapsed != "false" && attribute.valueBytes.collapsed != "true" { return true }
      } else if type.place(ofAttribute: attribute.name) == nil {
        let written = Name(rawValue: attribute.name)?.text ?? attribute.unknownName
        if written.mayBeTheMarkOfAnAnswer { return true }
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

extension XMLElement {
  /// Whether words that ask for confidence stand in an attribute, whether or not its value can be read.
  fileprivate var callsItselfConfidential: Bool {
    attributes.contains { $0.valueBytes.withUnsafeBufferPointer { ConfidentialWords.mark($0) } }
  }
}

extension Answer.Attachments {
  /// Reads everything that is attached to an answer.
  fileprivate init(of answer: XMLElement, decoder: inout Decoder) {
    self.init()
    provenance = Answer.Provenance(authorities: answer.string(.answeredBy), day: answer.date(.answeredOn))
    let type = TypeName.answer.type
    holdsUnread =
      answer.strayTextOffset != nil
      || answer.attributes.contains { type.place(ofAttribute: $0.name) == nil || $0.valueBytes.isBlankText }
    isCalledConfidential = answer.callsItselfConfidential
    for child in answer.children {
      add(child, decoder: &decoder)
      isCalledConfidential = isCalledConfidential || child.callsItselfConfidential
    }
  }

  /// Reads a part of the answer. A text that holds elements says something else than what can be read of it.
  private mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    let isRead =
      switch AnswerChild(rawValue: element.name) {
      case .text: !element.hasChildren && Self.keep(RespondentText(element), in: &texts)
      case .other: !element.hasChildren && Self.keep(RespondentText(element), in: &other)
      case .figure: Self.keep(Figure(element), in: &figures)
      case .authority: Self.keep(Authority(element, decoder: &decoder), in: &authorities)
      case .link: Self.keep(Link(element, decoder: &decoder), in: &links)
      case .explanation: !element.hasChildren && Self.keep(RespondentText(element), in: &explanations)
      case .reference: Self.keep(Reference(element, decoder: &decoder), in: &references)
      case .evidence:
        Self.keep(Evidence(element, decoder: &decoder), in: &evidence) && element.strayTextOffset == nil
      case .assistance: Self.keep(Assistance(element), in: &assistance)
      case nil: false
      }
    if !isRead || element.attributes.contains(where: { $0.valueBytes.isBlankText }) { holdsUnread = true }
  }

  /// Adds a part to its list, if it could be read.
  private static func keep<Part>(_ part: Part?, in list: inout [Part]) -> Bool {
    if let part { list.append(part) }
    return part != nil
  }
}
