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
