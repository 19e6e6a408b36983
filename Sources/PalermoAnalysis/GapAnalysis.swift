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

/// What the states of a region, or of one of its groups, have done about one instrument.
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

/// Gaps of a group of states, by kind, and the same figures for the group as for the region.
public struct GroupTally: Sendable, Encodable {
  public let group: String
  public let states: [String]
  public internal(set) var gaps: [String: Int]
  public internal(set) var provisions: [ProvisionTally]
  public internal(set) var treaties: [TreatyTally]
  public internal(set) var delivered: [DeliveryTally]
  /// As ``GapAnalysis/mostShared``, of the states of the group.
  public internal(set) var mostShared: [String]
  /// As ``GapAnalysis/leastKnown``, of the states of the group.
  public internal(set) var leastKnown: [String]
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
  public internal(set) var states: [StateSheet]
  public internal(set) var questions: [QuestionTally]
  public internal(set) var provisions: [ProvisionTally]
  public internal(set) var treaties: [TreatyTally]
  public internal(set) var deliveries: [DeliveryRecord]
  /// What arrived of each questionnaire that is due.
  public internal(set) var delivered: [DeliveryTally]
  public internal(set) var groups: [GroupTally]
  /// Which states can cooperate with which, and what would help; nil where only other actions are asked for.
  public internal(set) var cooperation: CooperationAnalysis?
  /// Provisions by the number of applicable states with an open duty or notification, most first, and among equals in
  /// the order of the treaties; those with none are left out.
  public internal(set) var mostShared: [String]
  /// Provisions by the number of applicable states about which nothing is answered, most first, and among equals in the
  /// order of the treaties.
  public internal(set) var leastKnown: [String]
  /// Who could help whom.
  public internal(set) var assistance: AssistanceMatch
  /// Scored provisions that no question covers.
  public let holes: [String]
  /// What has changed since an earlier cycle; nil when the inputs hold none.
  public let change: GapChange?
}
