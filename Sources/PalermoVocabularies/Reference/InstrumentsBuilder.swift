import PalermoModel
package import PalermoXML

package final class InstrumentsBuilder: DocumentBuilder {
  private var note = LocalizedText()
  private var instruments: [Instrument] = []

  package init() {}

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch InstrumentsChild(rawValue: element.name) {
    case .note: note.add(element)
    case .instrument: if let instrument = Instrument(element) { instruments.append(instrument) }
    case nil: break
    }
  }

  package var document: Document? { .instruments(Instruments(instruments, note: note.nilIfEmpty)) }
}
