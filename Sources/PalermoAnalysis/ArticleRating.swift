public import PalermoModel
public import PalermoScoring

/// The rating of one article for one state.
public struct ArticleRating: Sendable, Encodable {
  public let instrument: String
  public let cluster: Cluster
  public let article: Int
  public let rating: Rating
  /// Why there is no letter. Nil if there is one.
  public let absence: Absence?
  /// Why duties are left out.
  public let exemptions: [Exemption]
  public let low: Double?
  public let high: Double?
  /// Duties answered, those not known to leave the state out, and all that the article has.
  public let answered: Int
  public let applicable: Int
  public let total: Int
  /// Duties that the state declared not applicable.
  public let notApplicable: Int
  /// Answered duties for which nothing is cited.
  public let uncited: Int
  public let isRobust: Bool

  init(_ article: ArticleScore, of cluster: Cluster, _ instrument: String) {
    (self.instrument, self.cluster, self.article) = (instrument, cluster, article.number)
    let (score, coverage) = (article.score, article.score.coverage)
    (rating, absence, isRobust) = (score.rating, score.absence, score.isRobust)
    exemptions = score.exemptions
    (low, high) = (score.interval?.low, score.interval?.high)
    (answered, applicable, total) = (coverage.answered, coverage.applicable, coverage.total)
    (notApplicable, uncited) = (coverage.notApplicable, coverage.uncited)
  }

  /// The rating of an article of which nothing of a state was delivered.
  init(_ asked: AskedArticle, without absence: Absence) {
    (instrument, cluster, article) = (asked.instrument, asked.cluster, asked.article)
    let isExempt = absence == .notApplicable
    (rating, self.absence, isRobust) = (isExempt ? .notApplicable : .undetermined, absence, false)
    exemptions = isExempt ? [.notAParty] : []
    (low, high) = isExempt ? (nil, nil) : (0, 1)
    (answered, applicable, total) = (0, isExempt ? 0 : asked.duties, asked.duties)
    (notApplicable, uncited) = (0, 0)
  }
}
