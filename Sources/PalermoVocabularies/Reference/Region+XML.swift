import PalermoModel
package import PalermoXML

package final class RegionBuilder: DocumentBuilder {
  private let path: String
  private let id: String
  private let kind: Region.Kind
  private var name = LocalizedText()
  private var note = LocalizedText()
  private var subregions: [StateGroup] = []
  private var groupings: [StateGroup] = []
  private var states: [State] = []

  package init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.id), let kind = root.value(.kind, as: Region.Kind.self) else { return nil }
    (self.path, self.id, self.kind) = (path, id, kind)
  }

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch RegionChild(rawValue: element.name) {
    case .name: name.add(element)
    case .note: note.add(element)
    case .subregion: if let group = StateGroup(element) { subregions.append(group) }
    case .grouping: if let group = StateGroup(element) { groupings.append(group) }
    case .state: if let state = State(element, decoder: &decoder) { states.append(state) }
    case nil: break
    }
  }

  package var document: Document? {
    .region(
      Region(
        id: id, kind: kind, name: name, note: note.nilIfEmpty, subregions: subregions, groupings: groupings,
        states: states, file: path))
  }
}

extension Region {
  /// The root of its file.
  package var xml: XMLNode {
    .region(id: id, kind: kind.rawValue, RegionChild.allCases.flatMap { part in xml(part) })
  }

  private func xml(_ part: RegionChild) -> [XMLNode] {
    switch part {
    case .name: name.xml(.name)
    case .note: note.xml(.note)
    case .subregion: subregions.map { $0.xml(.subregion) }
    case .grouping: groupings.map { $0.xml(.grouping) }
    case .state: states.map { $0.xml }
    }
  }
}

extension StateGroup {
  fileprivate init?(_ element: XMLElement) {
    guard let code = element.string(.code) else { return nil }
    self.init(code: code, name: LocalizedText(.name, in: element) ?? LocalizedText())
  }

  fileprivate func xml(_ name: Name) -> XMLNode { .group(name, code: code, self.name.xml(.name)) }
}

extension State {
  fileprivate init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let code = element.string(.code), let subregion = element.string(.subregion),
      let column = element.int(.column), let row = element.int(.row)
    else { return nil }
    self.init(
      code: code, name: LocalizedText(.name, in: element) ?? LocalizedText(), note: LocalizedText(.note, in: element),
      subregion: subregion, groupings: element.words(.groupings),
      membership: element.string(.membership) ?? Self.fullMembership,
      officialLanguages: element.words(.officialLanguages), submissionLanguages: element.words(.submissionLanguages),
      legalTradition: element.string(.legalTradition), column: column, row: row,
      position: decoder.position(of: element))
  }

  fileprivate var xml: XMLNode {
    .state(
      code: code, subregion: subregion, groupings: groupings.words,
      membership: membership == Self.fullMembership ? nil : membership,
      officialLanguages: officialLanguages.joined(separator: " "),
      submissionLanguages: submissionLanguages.joined(separator: " "), legalTradition: legalTradition,
      column: "\(column)", row: "\(row)", name.xml(.name) + note.xml(.note))
  }
}
