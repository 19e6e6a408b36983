import PalermoModel
import PalermoXML

extension Decoder {
  static func source(_ element: XMLElement) -> SubmissionSource? {
    element.value(.kind).map {
      SubmissionSource(
        kind: $0, title: element.string(.title), href: element.string(.href), asOf: element.partialDate(.asOf))
    }
  }

  mutating func answer(_ element: XMLElement) -> Answer? {
    guard let question = element.string(.question) else { return nil }
    let place = position(of: element)
    let values = element.words(.value)
    let valuePlace = values.isEmpty ? place : position(of: .value, in: element)
    var attachments = Answer.Attachments()
    for child in element.children {
      switch Name(rawValue: child.name) {
      case .text: if let text = child.respondentText { attachments.texts.append(text) }
      case .other: if let text = child.respondentText { attachments.other.append(text) }
      case .explanation: if let text = child.respondentText { attachments.explanations.append(text) }
      case .figure:
        if let year = child.int(.year), let value = child.double(.value) {
          attachments.figures.append(Figure(year: year, value: value))
        }
      case .authority: if let authority = authority(child) { attachments.authorities.append(authority) }
      case .link:
        if let href = child.string(.href) {
          attachments.links.append(Link(href: href, title: child.string(.title), position: position(of: child)))
        }
      case .reference: if let reference = reference(child) { attachments.references.append(reference) }
      case .evidence: if let evidence = evidence(child) { attachments.evidence.append(evidence) }
      case .assistance:
        if let kind = child.value(.kind, as: Assistance.Kind.self),
          let area = child.value(.area, as: Assistance.Area.self)
        {
          attachments.assistance.append(Assistance(kind: kind, area: area, details: child.string(.details)))
        }
      default: break
      }
    }
    return Answer(
      question: question, values: values,
      // A mark that is misspelt is a mark all the same.
      isConfidential: element.string(.confidential).map { $0 != "false" } ?? false,
      needsConfirmation: element.flag(.reconfirm) ?? false, attachments: attachments,
      position: place, valuePosition: valuePlace)
  }

  private mutating func authority(_ element: XMLElement) -> Authority? {
    guard let name = element.string(.name) else { return nil }
    return Authority(
      name: name, role: element.string(.role), address: element.string(.address), email: element.string(.email),
      phone: element.string(.phone), href: element.string(.href), languages: element.words(.languages),
      territory: element.string(.territory), position: position(of: element))
  }

  private mutating func reference(_ element: XMLElement) -> Reference? {
    guard let mechanism = element.string(.mechanism), let question = element.string(.question),
      let asOf = element.partialDate(.asOf)
    else { return nil }
    return Reference(
      mechanism: mechanism, question: question, asOf: asOf, href: element.string(.href), position: position(of: element)
    )
  }

  private mutating func evidence(_ element: XMLElement) -> Evidence? {
    guard let kind = element.value(.kind, as: MeasureKind.self), let title = element.string(.title) else { return nil }
    return Evidence(
      kind: kind, title: title, provision: element.string(.provision), inForce: element.partialDate(.inForce),
      href: element.string(.href), verifiedBy: element.string(.verifiedBy), position: position(of: element))
  }
}
