import PalermoModel
package import PalermoXML

extension Cycle {
  /// The root of its file.
  package var xml: XMLNode {
    .cycle(id: id, opens: "\(opens)", title.xml(.title) + deliveries.map { $0.xml } + clocks.map { $0.xml })
  }
}

extension Cycle.Delivery {
  init?(_ element: XMLElement) {
    guard let id = element.string(.questionnaire), let version = element.string(.version), let due = element.date(.due)
    else { return nil }
    self.init(questionnaire: QuestionnaireKey(id: id, version: version), due: due)
  }

  var xml: XMLNode {
    .delivery(questionnaire: questionnaire.id, version: questionnaire.version, due: "\(due)")
  }
}

extension Cycle.Clock {
  init?(_ element: XMLElement) {
    guard let step = element.string(.step) else { return nil }
    self.init(
      step: step, after: element.string(.after), weeks: element.int(.weeks) ?? 0, months: element.int(.months) ?? 0)
  }

  var xml: XMLNode {
    .clock(
      step: step, after: after, weeks: weeks == 0 ? nil : "\(weeks)", months: months == 0 ? nil : "\(months)")
  }
}
