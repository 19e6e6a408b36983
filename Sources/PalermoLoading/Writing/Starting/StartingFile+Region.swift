public import PalermoModel
import PalermoVocabularies
import PalermoXML

extension StartingFile {
  /// A region.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - kind: Whether its states exist.
  ///   - codes: The codes of its states, in the order in which they are to stand.
  ///   - known: A region from which what is known of states is copied.
  ///   - instruments: The instruments at hand: those with questionnaires are counted, the others watched.
  ///   - language: The language of the comments.
  /// - Complexity: O(*n*) in the states of both regions and the instruments.
  public static func region(
    _ id: String, _ kind: Region.Kind, states codes: [String], from known: Region?, instruments: Instruments,
    in language: Language
  ) -> StartingFile {
    let copies = codes.map { known?[state: $0] }
    let places = TileGrid(copies.map { $0.map { ($0.column, $0.row) } })
    let used = Set(copies.compactMap { $0?.subregion })
    var subregions = known?.subregions.filter { used.contains($0.code) } ?? []
    let other = StateGroup(code: "other", name: Texts.StartingText.subregion)
    if copies.contains(where: { $0 == nil }) { subregions.append(other) }
    let states = codes.indices.map { index in
      let copy = copies[index]
      return State(
        code: codes[index], name: copy?.name ?? Texts.StartingText.state(code: codes[index]).localized,
        note: copy?.note,
        subregion: copy?.subregion ?? other.code, groupings: [], membership: State.fullMembership,
        officialLanguages: copy?.officialLanguages ?? ["und"],
        submissionLanguages: copy?.submissionLanguages ?? ["und"],
        legalTradition: copy?.legalTradition, column: places[index].column, row: places[index].row, position: .start)
    }
    let agreements = instruments.all.map { instrument in
      Region.Agreement(instrument: instrument.id, standing: instrument.kind == .reviewed ? .counted : .watched)
    }
    let region = Region(
      id: id, kind: kind, name: Texts.StartingText.region, note: nil,
      programme: Region.Programme(agreements: agreements), subregions: subregions, groupings: [], states: states,
      file: "-")
    let first: Name = agreements.isEmpty ? .subregion : .agreement
    let programme = Texts.StartingFile.programme(language).wrapped(by: 2)
    var root = region.xml.commented([
      (.agreement, Texts.StartingFile.agreements(language)), (.subregion, Texts.StartingFile.groups(language)),
      (.state, Texts.StartingFile.states(language)),
    ])
    if let index = root.content.firstIndex(where: {
      if case .element(let child) = $0 { child.name == first.text } else { false }
    }) {
      // Above the comment on what follows.
      root.content.insert(.remark(.comment(programme, lead: .emptyLine)), at: index - 1)
    }
    return StartingFile(root, Texts.StartingFile.region, in: language)
  }
}

/// Where states stand on the tile map.
private struct TileGrid {
  private let places: [(column: Int, row: Int)]

  /// The places of states in a region that is known, moved to the north-west as far as they can be; or, when one state or
  /// more stand in no such region, all in rows that are about as long as there are rows.
  init(_ known: [(column: Int, row: Int)?]) {
    let copied = known.compactMap { $0 }
    if copied.count == known.count, let west = copied.map(\.column).min(), let north = copied.map(\.row).min() {
      places = copied.map { ($0.column - west, $0.row - north) }
    } else {
      let length = Int(Double(known.count).squareRoot().rounded(.up))
      places = known.indices.map { ($0 % length, $0 / length) }
    }
  }

  subscript(index: Int) -> (column: Int, row: Int) { places[index] }
}
