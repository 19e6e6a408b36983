import PalermoModel

/// An article about which some state of the region is asked, in one theme.
struct AskedArticle: Hashable {
  let instrument: String
  let cluster: Cluster
  let article: Int
  /// The duties that enter a score.
  let duties: Int
}
