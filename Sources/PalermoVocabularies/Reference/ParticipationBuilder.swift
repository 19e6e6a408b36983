import PalermoModel
package import PalermoXML

/// Reads what the states of a region have done about the instruments (`participation`).
package final class ParticipationBuilder: DocumentBuilder {
  private let path: String
  private let region: String
  private var note = LocalizedText()
  private var states: [(code: String, treaties: [TreatyStatus], position: SourcePosition)] = []

  /// A builder for a root. Returns nil if the root names no region.
  package init?(_ root: XMLElement, path: String) {
    guard let region = root.string(.region) else { return nil }
    (self.path, self.region) = (path, region)
  }

  /// Takes a note or a state with its treaties.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch ParticipationChild(rawValue: element.name) {
    case .note: note.add(element)
    case .state: addState(element, decoder: &decoder)
    case nil: break
    }
  }

  private func addState(_ element: XMLElement, decoder: inout Decoder) {
    guard let code = element.string(.code) else { return }
    let place = decoder.position(of: element)
    var treaties: [TreatyStatus] = []
    for child in element.children(.treaty) {
      if let treaty = TreatyStatus(child, decoder: &decoder) { treaties.append(treaty) }
    }
    states.append((code, treaties, place))
  }

  /// The participation of the states read so far.
  package var document: Document? {
    .participation(Participation(region: region, note: note.nilIfEmpty, states: states, file: path))
  }
}
