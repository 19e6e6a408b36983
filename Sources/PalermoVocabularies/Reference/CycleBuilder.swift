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
