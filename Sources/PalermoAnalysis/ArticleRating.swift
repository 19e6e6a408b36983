public import PalermoModel
public import PalermoScoring

/// The rating of one article for one state.
public struct ArticleRating: Sendable, Encodable {
  /// Code of the instrument, such as `UNTOC`.
  public let instrument: String
  /// Theme that the article is asked about in. One article may be rated in several.
  public let cluster: Cluster
  /// Number of the article.
  public let article: Int
  /// The letter, or a sign for why there is none.
  public let rating: Rating
  /// Why there is no letter. Nil if there is one.
  public let absence: Absence?
  /// Why duties are left out.
  public let exemptions: [Exemption]
  /// Lower bound of the score, 0 to 1. Nil if nothing applies, or the profile makes no mean.
  public let low: Double?
  /// Upper bound of the score, 0 to 1. Nil where ``low`` is.
  public let high: Double?
  /// Duties about which something is answered.
  public let answered: Int
  /// Duties that are not known to leave the state out, whether or not anything asks about them.
  public let applicable: Int
  /// Duties that the article has.
  public let total: Int
  /// Duties that the state declared not applicable.
  public let notApplicable: Int
  /// Answered duties for which nothing is cited.
  public let uncited: Int
  /// Whether the letter is the same for every value of "partly" and every choice of weights.
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
