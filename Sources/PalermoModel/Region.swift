/// A subregion, or a grouping such as CARICOM.
public struct StateGroup: Sendable {
  public let code: String
  public let name: LocalizedText

  /// A group by code and name.
  public init(code: String, name: LocalizedText) {
    (self.code, self.name) = (code, name)
  }
}

/// A state as an analysis sees it.
public struct State: Sendable {
  /// The membership of a state of which a file says nothing else.
  public static let fullMembership = "member"

  /// ISO 3166-1 alpha-3; fictional states use XAA to XZZ.
  public let code: String
  public let name: LocalizedText
  public let note: LocalizedText?
  public let subregion: String
  public let groupings: [String]
  /// Its standing in the organization; ``fullMembership`` unless stated.
  public let membership: String
  public let officialLanguages: [String]
  public let submissionLanguages: [String]
  public let legalTradition: String?
  /// Column on the tile map, from 0 at the west.
  public let column: Int
  /// Row on the tile map, from 0 at the north.
  public let row: Int
  /// Where it stands in its file.
  public let position: SourcePosition

  /// A state with all its facts.
  public init(
    code: String, name: LocalizedText, note: LocalizedText?, subregion: String, groupings: [String],
    membership: String, officialLanguages: [String], submissionLanguages: [String], legalTradition: String?,
    column: Int, row: Int, position: SourcePosition
  ) {
    (self.code, self.name, self.note, self.subregion, self.groupings) = (code, name, note, subregion, groupings)
    (self.membership, self.officialLanguages) = (membership, officialLanguages)
    (self.submissionLanguages, self.legalTradition) = (submissionLanguages, legalTradition)
    (self.column, self.row, self.position) = (column, row, position)
  }
}

/// The set of states that an analysis covers.
public struct Region: Sendable {
  /// Whether its states exist. Every output about fictional ones carries a banner.
  public enum Kind: String, CaseIterable, Sendable { case real, fictional }

  public let id: String
  public let kind: Kind
  public let name: LocalizedText
  public let note: LocalizedText?
  public let subregions: [StateGroup]
  public let groupings: [StateGroup]
  public let states: [State]
  /// Where it was read from.
  public let file: String
  private let index: [String: Int]

  /// A region. The first of two states with the same code wins.
  public init(
    id: String, kind: Kind, name: LocalizedText, note: LocalizedText?, subregions: [StateGroup],
    groupings: [StateGroup], states: [State], file: String
  ) {
    (self.id, self.kind, self.name, self.note) = (id, kind, name, note)
    (self.subregions, self.groupings, self.states, self.file) = (subregions, groupings, states, file)
    index = Dictionary(firstOf: states.enumerated().map { ($1.code, $0) })
  }

  /// The state with this code.
  public subscript(state code: String) -> State? { index[code].map { states[$0] } }
}
