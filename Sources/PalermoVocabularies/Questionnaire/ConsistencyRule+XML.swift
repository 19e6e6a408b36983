import PalermoModel
import PalermoXML

extension ConsistencyRule {
  convenience init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let id = element.string(.id), let severity = element.value(.severity, as: Severity.self),
      let question = element.string(.question), let when = Condition(in: element.first(.when)),
      let expect = Condition(in: element.first(.expect))
    else { return nil }
    self.init(
      id: id, severity: severity, question: question, provisions: element.words(.provisions), when: when,
      expect: expect, message: LocalizedText(.message, in: element) ?? LocalizedText(),
      reason: LocalizedText(.reason, in: element),
      position: decoder.position(of: element))
  }

  var xml: XMLNode {
    .consistencyRule(
      id: id, severity: severity.rawValue, question: question, provisions: provisions.joined(separator: " "),
      [when.xml(.when), expect.xml(.expect)] + message.xml(.message) + reason.xml(.reason))
  }
}
