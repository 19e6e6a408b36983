import PalermoModel

/// What one state is to do next, and how that is known.
///
/// Its gaps, kind by kind, are the lists of a follow-up: agreements to join, questionnaires to deliver, duties open, laws
/// to cite, notifications to make and answers to complete.
public struct StateSheet: Sendable, Encodable {
  public let state: String
  /// Its legal tradition as the file of the region has it; nil when it has none.
  public let legalTradition: String?
  public let submissionLanguages: [String]
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

/// A state that could show another how a duty is met.
public struct Peer: Sendable, Encodable {
  public let state: String
  /// The submission languages that both have.
  public let languages: [String]
  /// Whether both have the same legal tradition; false when it is not known of one of them.
  public let sharesLegalTradition: Bool
  /// The provisions open in the one and documented in the other, in treaty order.
  public let provisions: [String]
}

/// Assistance asked for or offered with an answer.
public struct AssistanceItem: Hashable, Sendable, Encodable {
  public let area: String
  public let question: String
  public let details: String?
  public let instrument: String
  /// The article that it is about; nil for a question outside any.
  public let article: Int?
  /// The provisions that it is about: those of the question or, for one that asks about assistance as such, those of
  /// the questions beside it.
  public let provisions: [String]
  /// The action of the work programme that it serves.
  public let followUp = FollowUp.assistance
}

/// What two states have in common that lets one learn from the other.
struct CommonGround {
  let languages: [String]
  let sharesLegalTradition: Bool

  init(_ one: State, _ other: State) {
    languages = one.submissionLanguages.filter(other.submissionLanguages.contains)
    sharesLegalTradition = one.legalTradition != nil && one.legalTradition == other.legalTradition
  }

  /// Whether there is any.
  var exists: Bool { !languages.isEmpty || sharesLegalTradition }
}
