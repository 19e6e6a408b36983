public import PalermoModel

/// One cluster in a scorecard.
public struct ClusterScore: Sendable {
  public let cluster: Cluster
  public let score: Score
  public let articles: [ArticleScore]
}
