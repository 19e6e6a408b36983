import PalermoModel
package import PalermoXML

/// Reads the states that an analysis covers, with their groups (`region`).
package final class RegionBuilder: DocumentBuilder {
  private let path: String
  private let id: String
  private let kind: Region.Kind
  private let published: [String]
  private var name = LocalizedText()
  private var note = LocalizedText()
  private var body = LocalizedText()
  private var plan = LocalizedText()
  private var actions: [Region.Action] = []
  private var agreements: [Region.Agreement] = []
  private var subregions: [StateGroup] = []
  private var groupings: [StateGroup] = []
  private var states: [State] = []

  /// A builder for a root. Returns nil if the root lacks the id or a known kind.
  package init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.id), let kind = root.value(.kind, as: Region.Kind.self) else { return nil }
    (self.path, self.id, self.kind) = (path, id, kind)
    published = root.words(.published)
  }

  /// Takes a name, a note, a group or a state.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch RegionChild(rawValue: element.name) {
    case .name: name.add(element)
    case .note: note.add(element)
    case .body: body.add(element)
    case .plan: plan.add(element)
    case .action: if let action = Region.Action(element) { actions.append(action) }
    case .agreement: if let agreement = Region.Agreement(element) { agreements.append(agreement) }
    case .subregion: if let group = StateGroup(element) { subregions.append(group) }
    case .grouping: if let group = StateGroup(element) { groupings.append(group) }
    case .state: if let state = State(element, decoder: &decoder) { states.append(state) }
    case nil: break
    }
  }

  /// The region with what was read so far.
  package var document: Document? {
    .region(
      Region(
        id: id, kind: kind, name: name, note: note.nilIfEmpty,
        programme: Region.Programme(
          body: body.nilIfEmpty, plan: plan.nilIfEmpty, actions: actions, agreements: agreements),
        subregions: subregions, groupings: groupings, states: states, published: published, file: path))
  }
}
