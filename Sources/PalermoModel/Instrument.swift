/// A treaty.
public struct Instrument: Sendable, Identifiable {
  /// Whether an instrument has questionnaires (`reviewed`), or is followed for participation only (`tracked`).
  public enum Kind: String, CaseIterable, Sendable { case reviewed, tracked }
  /// How sure it is that the plan of a region lists an agreement, from the surest.
  public enum Listing: String, CaseIterable, Sendable {
    case confirmed
    case veryLikely = "very-likely"
    case likely, possible
  }

  /// Its code, such as `UNTOC`.
  public let id: String
  /// Whether it is reviewed by questionnaires or followed for participation only.
  public let kind: Kind
  /// The year of adoption.
  public let adopted: Int
  /// Code of the convention that parties to a protocol must be parties to. Nil if it is no protocol.
  public let supplements: String?
  /// How sure it is that the plan of a region lists it, where the region does not say. Nil if the file does not, either.
  public let listing: Listing?
  /// The official title.
  public let title: LocalizedText
  /// Title for tables and headings, such as “Firearms Protocol”.
  public let shortTitle: LocalizedText
  /// What readers should know of it. Nil if nothing.
  public let note: LocalizedText?
  /// Its articles in treaty order. Empty for one that is followed for participation only.
  public let articles: [Article]

  /// An instrument with its articles in treaty order.
  public init(
    id: String, kind: Kind, adopted: Int, supplements: String?, listing: Listing? = nil, title: LocalizedText,
    shortTitle: LocalizedText, note: LocalizedText? = nil, articles: [Article]
  ) {
    (self.id, self.kind, self.adopted, self.supplements, self.listing) = (id, kind, adopted, supplements, listing)
    (self.title, self.shortTitle, self.note, self.articles) = (title, shortTitle, note, articles)
  }
}
