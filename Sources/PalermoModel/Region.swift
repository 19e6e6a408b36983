/// The set of states that an analysis covers.
public struct Region: Sendable {
  /// Whether its states exist. Every output about fictional ones carries a banner.
  public enum Kind: String, CaseIterable, Sendable { case real, fictional }

  /// Permanent id, such as `americas`, which files of participation name.
  public let id: String
  /// Whether its states exist.
  public let kind: Kind
  /// What the region is called.
  public let name: LocalizedText
  /// What readers should know of it. Nil if nothing.
  public let note: LocalizedText?
  /// Parts of the region. Each state belongs to one.
  public let subregions: [StateGroup]
  /// Other groups, such as CARICOM. A state may belong to several or to none.
  public let groupings: [StateGroup]
  /// The states, in the order of the file.
  public let states: [State]
  /// The published findings that are shown beside the answers of its states, by their ids and in this order.
  public let published: [String]
  /// Where it was read from.
  public let file: String
  private let index: [String: Int]

  /// A region. The first of two states with the same code wins.
  public init(
    id: String, kind: Kind, name: LocalizedText, note: LocalizedText?, subregions: [StateGroup],
    groupings: [StateGroup], states: [State], published: [String] = [], file: String
  ) {
    (self.id, self.kind, self.name, self.note) = (id, kind, name, note)
    (self.subregions, self.groupings, self.states, self.file) = (subregions, groupings, states, file)
    self.published = published
    index = Dictionary(firstOf: states.enumerated().map { ($1.code, $0) })
  }

  /// The state with this code. Returns nil if the region has none.
  public subscript(state code: String) -> State? { index[code].map { states[$0] } }
}
