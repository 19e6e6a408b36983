import PalermoModel
import PalermoScoring

/// The gap analysis of a region in one cycle: who should sign, ratify and do what next.
public struct GapAnalysis: Sendable, Encodable {
  /// Id of the region.
  public let region: String
  /// Whether the states are made up.
  public let isExercise: Bool
  /// Id of the cycle. Nil if the data holds neither submissions of the region nor cycles.
  public let cycle: String?
  /// Id of the scoring profile.
  public let profile: String
  /// The last day that any of the data speaks of.
  public let asOf: String
  /// The kinds of gap about which nothing was due or asked. That there is no gap of such a kind means nothing.
  public let kindsNotAsked: [GapKind]
  /// Questionnaires that were answered, each as `untoc-criminalization 2026.1`, sorted.
  public let questionnaires: [String]
  /// What each state is to do next, in the order of the region.
  public internal(set) var states: [StateSheet]
  /// Answers by question, in the order of the questionnaires.
  public internal(set) var questions: [QuestionTally]
  /// Figures by provision over the region, in treaty order.
  public internal(set) var provisions: [ProvisionTally]
  /// Participation by instrument over the region, in the order of the instruments.
  public internal(set) var treaties: [TreatyTally]
  /// What arrived of each questionnaire that is due, state by state.
  public internal(set) var deliveries: [DeliveryRecord]
  /// What arrived of each questionnaire that is due.
  public internal(set) var delivered: [DeliveryTally]
  /// Figures of the subregions, then of the groupings.
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

  /// The same as ``mostShared`` without the provisions that a published source, and not the states themselves, says are
  /// open: nobody is asked to act on what another body found, nor as of today on what it found long ago.
  public var mostSharedByOwnAnswers: [String] {
    let gaps = states.flatMap(\.gaps).filter { $0.source == .published }
    let published = Set(gaps.flatMap(\.provisions))
    return mostShared.filter { !published.contains($0) }
  }
}
