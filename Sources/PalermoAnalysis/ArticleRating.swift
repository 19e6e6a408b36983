public import PalermoModel
import PalermoScoring

/// The rating of one article for one state.
public struct ArticleRating: Sendable, Encodable {
  public let instrument: String
  public let cluster: Cluster
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
