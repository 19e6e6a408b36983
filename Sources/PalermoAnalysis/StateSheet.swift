/// What one state is to do next, and how that is known.
///
/// Its gaps, kind by kind, are the lists of a follow-up: agreements to join, questionnaires to deliver, duties open, laws
/// to cite, notifications to make and answers to complete.
public struct StateSheet: Sendable, Encodable {
  public let state: String
  /// Its legal tradition as the file of the region has it. Nil if it has none.
  public let legalTradition: String?
  public let submissionLanguages: [String]
  /// The submissions that the ratings, and the gaps that rest on answers, were drawn from.
  public let sources: [AnswerSource]
  /// Those of all articles about which anything is asked of the states of the region.
  public let ratings: [ArticleRating]
  public internal(set) var gaps: [Gap]
  /// Technical assistance needed, by area.
  public internal(set) var needs: [AssistanceItem]
  /// Technical assistance offered to others, by area.
  public internal(set) var offers: [AssistanceItem]
  /// The states that documented full implementation of a duty that is open here, and have a submission language or the
  /// legal tradition in common.
  public internal(set) var peers: [Peer] = []

  /// The gaps of one kind, in order.
  public func gaps(of kind: GapKind) -> [Gap] { gaps.filter { $0.kind == kind } }
}
