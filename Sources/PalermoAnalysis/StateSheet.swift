public import PalermoModel

/// What one state is to do next, and how that is known.
///
/// Its gaps, kind by kind, are the lists of a follow-up: agreements to join, questionnaires to deliver, duties open, laws
/// to cite, notifications to make and answers to complete.
public struct StateSheet: Sendable, Encodable {
  public let state: String
  /// Its legal tradition as the file of the region has it; nil when it has none.
  public let legalTradition: String?
  public let submissionLanguages: [String]
  /// The submissions that the ratings, and the gaps that rest on answers, were drawn from.
  public let sources: [AnswerSource]
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

/// A submission that an analysis rests on, and where its answers come from.
public struct AnswerSource: Sendable, Encodable {
  public let questionnaire: String
  public let version: String
  /// Nil when the questionnaire is not at hand.
  public let instrument: String?
  public let status: String
  /// The day of the delivery or, for a draft, of the last change.
  public let date: CalendarDate
  /// Who gave the answers: the state itself, a peer review, a published source or an exercise.
  public let kind: String
  public let title: String?
  public let href: String?
  /// The date that the answers describe, as exactly as it is known.
  public let asOf: String

  init(_ submission: Submission, instrument: String?) {
    (questionnaire, version) = (submission.questionnaire.id, submission.questionnaire.version)
    (self.instrument, status, date) = (instrument, submission.status.rawValue, submission.date)
    (kind, title, href) = (submission.source.kind.rawValue, submission.source.title, submission.source.href)
    asOf = submission.source.asOf?.description ?? submission.date.description
  }
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
  public let followUp = ProgrammeAction.assistance
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
