public import PalermoModel
import PalermoScoring

/// Answers to one question over the states of a region. The denominator of every share is named.
public struct QuestionTally: Sendable, Encodable {
  public let question: String
  public let questionnaire: String
  public let provisions: [String]
  /// States by level, for questions that have levels.
  public let yes: Int
  public let partly: Int
  public let no: Int
  /// States that answered with something that has no level.
  public let otherAnswer: Int
  /// States that said with a reason that it does not apply, or to which it is not put.
  public let notApplicable: Int
  /// States whose confidential answers are too few to be counted by level.
  public let withheld: Int
  /// States that delivered the questionnaire and left the question blank.
  public let blank: Int
  /// States that delivered the questionnaire.
  public let respondents: Int
  /// States of the region without the questionnaire.
  public let notCovered: Int
  /// States of the region.
  public let states: Int

  /// States with a finding: a level answered.
  public var answered: Int { yes + partly + no }
}

/// What is known of one provision over the states of a region.
public struct ProvisionTally: Sendable, Encodable {
  public let provision: String
  public let instrument: String
  public let article: Int
  public let obligation: String
  /// States by letter of the provision. A letter that no state has is absent.
  public let ratings: [String: Int]
  /// States with an open duty or notification.
  public let openDuties: Int
  /// States that were asked about it and delivered.
  public let respondents: Int
  /// Respondents that are bound by the instrument and to which it applies.
  public let applicable: Int
  /// Applicable states about which something is answered.
  public let answered: Int
}

/// What the states of a region have done about one instrument.
public struct TreatyTally: Sendable, Encodable {
  public let instrument: String
  /// How sure it is that the Plan lists it.
  public let listing: String
  public let parties: Int
  public let signedOnly: Int
  public let notSigned: Int
  public let unknown: Int
  /// Entries that are not verified against the depositary.
  public let unverified: Int
  public let states: Int
}

/// What arrived of one questionnaire from one state.
public struct DeliveryRecord: Sendable, Encodable {
  public enum Status: String, CaseIterable, Sendable, Encodable {
    case onTime = "on-time"
    case late
    case draft
    case missing
    /// The state is not a party to the instrument, so nothing is due.
    case notDue = "not-due"
  }

  public let state: String
  public let questionnaire: String
  public let due: String
  public let status: Status
  public let delivered: String?
  /// Relevant required questions answered, and all of them; nil when nothing arrived.
  public let answered: Int?
  public let required: Int?
}

/// The rating of one article for one state.
public struct ArticleRating: Sendable, Encodable {
  public let instrument: String
  public let cluster: String
  public let article: Int
  public let rating: Rating
  public let low: Double?
  public let high: Double?
  /// Duties answered, applicable and asked about.
  public let answered: Int
  public let applicable: Int
  public let total: Int
  public let isRobust: Bool
}

/// What one state is to do next, and how that is known.
public struct StateSheet: Sendable, Encodable {
  public let state: String
  public let ratings: [ArticleRating]
  public let gaps: [Gap]
  /// Technical assistance needed, by area.
  public let needs: [AssistanceItem]
  /// Technical assistance offered to others, by area.
  public let offers: [AssistanceItem]
}

/// Assistance asked for or offered with an answer.
public struct AssistanceItem: Hashable, Sendable, Encodable {
  public let area: String
  public let question: String
  public let details: String?
}

/// Gaps of a group of states, by kind.
public struct GroupTally: Sendable, Encodable {
  public let group: String
  public let states: [String]
  public let gaps: [String: Int]
}

/// The gap analysis of a region in one cycle: who should sign, ratify and do what next.
public struct GapAnalysis: Sendable, Encodable {
  public let region: String
  /// Whether the states are made up.
  public let isExercise: Bool
  public let cycle: String?
  public let profile: String
  /// The last day that any of the data speaks of.
  public let asOf: String
  public let questionnaires: [String]
  public let states: [StateSheet]
  public let questions: [QuestionTally]
  public let provisions: [ProvisionTally]
  public let treaties: [TreatyTally]
  public let deliveries: [DeliveryRecord]
  public let groups: [GroupTally]
  /// Which states can cooperate with which, and what would help.
  public let cooperation: CooperationAnalysis
  /// Provisions by the number of states with an open duty, most first; those with none are left out.
  public let mostShared: [String]
  /// Provisions by the number of applicable states about which nothing is answered, most first.
  public let leastKnown: [String]
  /// Scored provisions that no question covers.
  public let holes: [String]
}
