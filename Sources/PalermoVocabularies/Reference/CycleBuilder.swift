import PalermoModel
package import PalermoXML

/// Reads a round of delivery with its deadlines (`cycle`).
package final class CycleBuilder: DocumentBuilder {
  private let path: String
  private let id: String
  private let opens: CalendarDate
  private var title = LocalizedText()
  private var deliveries: [Cycle.Delivery] = []
  private var clocks: [Cycle.Clock] = []

  /// A builder for a root. Returns nil if the root lacks the id or the first day.
  package init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.id), let opens = root.date(.opens) else { return nil }
    (self.path, self.id, self.opens) = (path, id, opens)
  }

  /// Takes a title, a delivery or a clock.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch CycleChild(rawValue: element.name) {
    case .title: title.add(element)
    case .delivery: if let delivery = Cycle.Delivery(element) { deliveries.append(delivery) }
    case .clock: if let clock = Cycle.Clock(element) { clocks.append(clock) }
    case nil: break
    }
  }

  /// The cycle with what was read so far.
  package var document: Document? {
    .cycle(Cycle(id: id, opens: opens, title: title, deliveries: deliveries, clocks: clocks, file: path))
  }
}
