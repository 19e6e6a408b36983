public import PalermoModel

/// One cluster in a scorecard.
public struct ClusterScore: Sendable {
  /// The theme of the review mechanism.
  public let cluster: Cluster
  /// What is known of the whole cluster.
  public let score: Score
  /// Its articles in treaty order.
  public let articles: [ArticleScore]
}
