import PalermoModel
package import PalermoXML

package final class CooperationReferenceBuilder: DocumentBuilder {
  private var note = LocalizedText()
  private var offences: [CooperationReference.Offence] = []
  private var sources: [CooperationReference.Source] = []
  private var treaties: [CooperationReference.Treaty] = []

  package init() {}

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch CooperationChild(rawValue: element.name) {
    case .note: note.add(element)
    case .offence: if let offence = CooperationReference.Offence(element) { offences.append(offence) }
    case .field: if let source = CooperationReference.Source(element) { sources.append(source) }
    case .treaty: if let treaty = CooperationReference.Treaty(element) { treaties.append(treaty) }
    case nil: break
    }
  }

  package var document: Document? {
    .cooperation(
      CooperationReference(offences: offences, sources: sources, treaties: treaties, note: note.nilIfEmpty))
  }
}
