import PalermoModel
package import PalermoXML

package final class CycleBuilder: DocumentBuilder {
  private let path: String
  private let id: String
  private let opens: CalendarDate
  private var title = LocalizedText()
  private var deliveries: [Cycle.Delivery] = []
  private var clocks: [Cycle.Clock] = []

  package init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.id), let opens = root.date(.opens) else { return nil }
    (self.path, self.id, self.opens) = (path, id, opens)
  }

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch CycleChild(rawValue: element.name) {
    case .title: title.add(element)
    case .delivery: if let delivery = Cycle.Delivery(element) { deliveries.append(delivery) }
    case .clock: if let clock = Cycle.Clock(element) { clocks.append(clock) }
    case nil: break
    }
  }

  package var document: Document? {
    .cycle(Cycle(id: id, opens: opens, title: title, deliveries: deliveries, clocks: clocks, file: path))
  }
}

extension Cycle {
  /// The root of its file.
  package var xml: XMLNode {
    .cycle(id: id, opens: "\(opens)", title.xml(.title) + deliveries.map { $0.xml } + clocks.map { $0.xml })
  }
}

extension Cycle.Delivery {
  fileprivate init?(_ element: XMLElement) {
    guard let id = element.string(.questionnaire), let version = element.string(.version), let due = element.date(.due)
    else { return nil }
    self.init(questionnaire: QuestionnaireKey(id: id, version: version), due: due)
  }

  fileprivate var xml: XMLNode {
    .delivery(questionnaire: questionnaire.id, version: questionnaire.version, due: "\(due)")
  }
}

extension Cycle.Clock {
  fileprivate init?(_ element: XMLElement) {
    guard let step = element.string(.step) else { return nil }
    self.init(
      step: step, after: element.string(.after), weeks: element.int(.weeks) ?? 0, months: element.int(.months) ?? 0)
  }

  fileprivate var xml: XMLNode {
    .clock(
      step: step, after: after, weeks: weeks == 0 ? nil : "\(weeks)", months: months == 0 ? nil : "\(months)")
  }
}
