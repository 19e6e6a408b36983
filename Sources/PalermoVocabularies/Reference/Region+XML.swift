import PalermoModel
package import PalermoXML

extension Region {
  /// The root of its file.
  package var xml: XMLNode {
    .region(id: id, kind: kind.rawValue, published: published.words, RegionChild.allCases.flatMap { part in xml(part) })
  }

  private func xml(_ part: RegionChild) -> [XMLNode] {
    switch part {
    case .name: name.xml(.name)
    case .note: note.xml(.note)
    case .body: programme.body.xml(.body)
    case .plan: programme.plan.xml(.plan)
    case .action: programme.actions.map { $0.xml }
    case .agreement: programme.agreements.map { $0.xml }
    case .subregion: subregions.map { $0.xml(.subregion) }
    case .grouping: groupings.map { $0.xml(.grouping) }
    case .state: states.map { $0.xml }
    }
  }
}

extension Region.Action {
  init?(_ element: XMLElement) {
    guard let number = element.string(.number), let serves = element.value(.serves, as: ProgrammeAction.self) else {
      return nil
    }
    self.init(number: number, serves: serves, name: LocalizedText(.name, in: element) ?? LocalizedText())
  }

  var xml: XMLNode { .action(number: number, serves: serves.rawValue, name.xml(.name)) }
}

extension Region.Agreement {
  init?(_ element: XMLElement) {
    guard let instrument = element.string(.instrument),
      let standing = element.value(.standing, as: Region.Standing.self)
    else { return nil }
    self.init(
      instrument: instrument, standing: standing, listing: element.value(.listed, as: Instrument.Listing.self))
  }

  var xml: XMLNode {
    .agreement(instrument: instrument, standing: standing.rawValue, listed: listing?.rawValue)
  }
}

extension StateGroup {
  init?(_ element: XMLElement) {
    guard let code = element.string(.code) else { return nil }
    self.init(code: code, name: LocalizedText(.name, in: element) ?? LocalizedText())
  }

  func xml(_ name: Name) -> XMLNode { .group(name, code: code, self.name.xml(.name)) }
}

extension State {
  init?(_ element: XMLElement, decoder: inout Decoder) {
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

  var xml: XMLNode {
    .state(
      code: code, subregion: subregion, groupings: groupings.words,
      membership: membership == Self.fullMembership ? nil : membership,
      officialLanguages: officialLanguages.joined(separator: " "),
      submissionLanguages: submissionLanguages.joined(separator: " "), legalTradition: legalTradition,
      column: "\(column)", row: "\(row)", name.xml(.name) + note.xml(.note))
  }
}
