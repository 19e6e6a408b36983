import PalermoScoring

/// The gap analysis of a region in one cycle: who should sign, ratify and do what next.
public struct GapAnalysis: Sendable, Encodable {
  public let region: String
  /// Whether the states are made up.
  public let isExercise: Bool
  public let cycle: String?
  public let profile: String
  /// The last day that any of the data speaks of.
  public let asOf: String
  /// The kinds of gap about which nothing was due or asked: that there is none says nothing.
  public let kindsNotAsked: [GapKind]
  public let questionnaires: [String]
  public internal(set) var states: [StateSheet]
  public internal(set) var questions: [QuestionTally]
  public internal(set) var provisions: [ProvisionTally]
  public internal(set) var treaties: [TreatyTally]
  public internal(set) var deliveries: [DeliveryRecord]
  /// What arrived of each questionnaire that is due.
  public internal(set) var delivered: [DeliveryTally]
  public internal(set) var groups: [GroupTally]
  /// Which states can cooperate with which, and what would help. Nil if only other actions are asked for.
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
  /// What has changed since an earlier cycle. Nil if the inputs hold none.
  public let change: GapChange?
}
