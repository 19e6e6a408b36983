import PalermoModel
package import PalermoXML

/// Reads where the cooperation matrix takes its facts from (`cooperation`).
package final class CooperationReferenceBuilder: DocumentBuilder {
  private var note = LocalizedText()
  private var offences: [CooperationReference.Offence] = []
  private var sources: [CooperationReference.Source] = []
  private var treaties: [CooperationReference.Treaty] = []

  /// A builder that has read nothing. The root carries no data.
  package init() {}

  /// Takes a note, an offence, a field or a treaty.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch CooperationChild(rawValue: element.name) {
    case .note: note.add(element)
    case .offence: if let offence = CooperationReference.Offence(element) { offences.append(offence) }
    case .field: if let source = CooperationReference.Source(element) { sources.append(source) }
    case .treaty: if let treaty = CooperationReference.Treaty(element) { treaties.append(treaty) }
    case nil: break
    }
  }

  /// The reference with what was read so far.
  package var document: Document? {
    .cooperation(
      CooperationReference(offences: offences, sources: sources, treaties: treaties, note: note.nilIfEmpty))
  }
}
