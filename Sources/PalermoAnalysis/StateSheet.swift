/// What one state is to do next, and how that is known.
///
/// Its gaps, kind by kind, are the lists of a follow-up: agreements to join, questionnaires to deliver, duties open, laws
/// to cite, notifications to make and answers to complete.
public struct StateSheet: Sendable, Encodable {
  /// Code of the state.
  public let state: String
  /// Its legal tradition as the file of the region has it. Nil if it has none.
  public let legalTradition: String?
  /// Languages in which it delivers answers and receives letters, as tags of BCP 47.
  public let submissionLanguages: [String]
  /// The submissions that the ratings, and the gaps that rest on answers, were drawn from.
  public let sources: [AnswerSource]
  /// The ratings of all articles about which any state of the region is asked: by instrument, theme and article.
  public let ratings: [ArticleRating]
  /// Its gaps: about agreements, deliveries, duties and notifications, evidence, and knowledge, in this order.
  public internal(set) var gaps: [Gap]
  /// The answers that are not shown, of which no gap tells. Nil if there are none, which is always so but in a publication.
  public let withheld: [WithheldAnswer]?
  /// Technical assistance needed, in the order of the answers that ask for it.
  public internal(set) var needs: [AssistanceItem]
  /// Technical assistance offered to others, in the order of the answers that offer it.
  public internal(set) var offers: [AssistanceItem]
  /// The states that documented full implementation of a duty that is open here, and have a submission language or the
  /// legal tradition in common.
  public internal(set) var peers: [Peer] = []

  /// The gaps of one kind, in order.
  public func gaps(of kind: GapKind) -> [Gap] { gaps.filter { $0.kind == kind } }
}
