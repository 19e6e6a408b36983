public import PalermoModel

/// What is known of a state's implementation of one instrument in one cycle.
public struct Scorecard: Sendable {
  /// Code of the state.
  public let state: String
  /// Code of the instrument.
  public let instrument: String
  /// Id of the cycle.
  public let cycle: String
  /// What is known of the whole instrument. ``shownScore`` is the one to show.
  public let score: Score
  /// What is known of each theme that is asked about, in the order of `Cluster`.
  public let clusters: [ClusterScore]
  /// Provisions outside the score: those to be considered, and optional ones.
  public let unscored: [ProvisionScore]
  /// Provisions covered by a reservation.
  public let reserved: [ProvisionScore]
  /// Scored provisions of the clusters asked about that no question covers.
  public let uncoveredProvisions: [Provision]
  /// The clusters of the instrument with duties of which no questionnaire that is due or delivered asks anything.
  public let unaskedClusters: [Cluster]
  /// The questionnaires that the state owes in the cycle and has not delivered.
  public let missing: [QuestionnaireKey]
  /// Whether the instrument binds the state.
  public let isBound: Truth
  /// Id of the scoring profile.
  public let profile: String
  /// Whether it says numbers and letters, or counts.
  public let aggregate: ScoringProfile.Aggregate
  /// What weighs the same in the means.
  public let weighting: ScoringProfile.Weighting
  /// What "partly" counts for, 0 to 1.
  public let partly: Fraction
  /// The submissions behind it.
  public let submissions: [Submission]

  /// The one cluster that the letter speaks of where nothing else of the instrument is asked about. Nil if there is no
  /// such cluster.
  public var onlyCluster: ClusterScore? { unaskedClusters.isEmpty || clusters.count != 1 ? nil : clusters[0] }

  /// The score to show of the instrument: where only one cluster is asked about, that of the cluster.
  public var shownScore: Score { onlyCluster?.score ?? score }

  /// Every provision in it, scored or not.
  public var provisions: [ProvisionScore] {
    clusters.flatMap { $0.articles }.flatMap { $0.duties }.flatMap { $0.provisions } + unscored + reserved
  }
}
