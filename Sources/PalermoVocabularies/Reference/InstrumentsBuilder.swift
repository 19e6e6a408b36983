import PalermoModel
package import PalermoXML

/// Reads the instruments with their articles and provisions (`instruments`).
package final class InstrumentsBuilder: DocumentBuilder {
  private var note = LocalizedText()
  private var clusters: [NamedCluster] = []
  private var instruments: [Instrument] = []

  /// A builder that has read nothing. The root carries no data.
  package init() {}

  /// Takes a note or an instrument with everything in it.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch InstrumentsChild(rawValue: element.name) {
    case .note: note.add(element)
    case .cluster: if let cluster = NamedCluster(element) { clusters.append(cluster) }
    case .instrument: if let instrument = Instrument(element) { instruments.append(instrument) }
    case nil: break
    }
  }

  /// The instruments read so far.
  package var document: Document? { .instruments(Instruments(instruments, clusters: clusters, note: note.nilIfEmpty)) }
}
