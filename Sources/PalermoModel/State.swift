/// A state as an analysis sees it.
public struct State: Sendable {
  /// The membership of a state of which a file says nothing else.
  public static let fullMembership = "member"

  /// Whether a text has the form of a code: three capital letters.
  public static func isCode(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// ISO 3166-1 alpha-3; fictional states use XAA to XZZ.
  public let code: String
  /// What the state is called in each language.
  public let name: LocalizedText
  /// What readers should know of it, such as a special standing. Nil if nothing.
  public let note: LocalizedText?
  /// Code of the subregion that it belongs to.
  public let subregion: String
  /// Codes of the groupings that it belongs to. Empty if none.
  public let groupings: [String]
  /// Its standing in the organization; ``fullMembership`` unless stated.
  public let membership: String
  /// Its official languages, as tags of BCP 47.
  public let officialLanguages: [String]
  /// Languages in which it delivers answers and receives letters, as tags of BCP 47.
  public let submissionLanguages: [String]
  /// Code of its legal tradition, such as `civil-law`. Nil if the file does not say.
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
