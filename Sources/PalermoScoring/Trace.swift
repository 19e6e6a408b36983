import PalermoModel

/// How the numbers of a scorecard came about: what each answer contributes to the score of its article, and how much of
/// the scores of article and instrument depends on it. The contributions add up to the score exactly.
public struct Trace: Sendable {
  /// What the answer to one question, as far as one provision goes, brings to a score.
  public struct Entry: Sendable {
    /// The question with its answer, as far as it counts.
    public let question: QuestionScore
    /// The weight that the question ends up with in the score of its article.
    public let ofArticle: Share
    /// The weight that it ends up with in the score of the instrument.
    public let ofInstrument: Share

    /// Its contribution to the lower bound of the article's score.
    public var low: Fraction { question.interval.map { $0.lowest * ofArticle.low } ?? 0 }
    /// Its contribution to the upper bound of the article's score.
    public var high: Fraction { question.interval.map { $0.highest * ofArticle.high } ?? 0 }
  }

  /// One provision, with what its questions bring.
  public struct OfProvision: Sendable {
    /// What is known of the provision.
    public let score: ProvisionScore
    /// What its questions bring, in their order.
    public let entries: [Entry]
  }

  /// One duty, with its share of the article.
  public struct OfDuty: Sendable {
    /// What is known of the duty.
    public let score: DutyScore
    /// Its share of the score of the article.
    public let ofArticle: Share
    /// Its provisions, each with what its questions bring.
    public let provisions: [OfProvision]
  }

  /// One article of a cluster.
  public struct OfArticle: Sendable {
    /// What is known of the article.
    public let score: ArticleScore
    /// Its duties, each with its share.
    public let duties: [OfDuty]

    /// What all its questions bring, duty by duty.
    public var entries: [Entry] { duties.flatMap { $0.provisions }.flatMap { $0.entries } }
  }

  /// The articles in the order of the scorecard.
  public let articles: [OfArticle]

  /// The trace of a scorecard.
  ///
  /// - Complexity: O(*n* log *n*) in the number of questions.
  public init(_ card: Scorecard) {
    var point = ComparisonPoint(card.partly)
    let articles = card.clusters.flatMap { $0.articles }
    let ofInstrument = point.shares(of: articles.map { $0.duties }, card.weighting)
    self.articles = zip(articles, ofInstrument).map { article, sharesOfInstrument in
      let sharesOfArticle = point.shares(among: article.duties) { $0.duty($1.provisions)?.part() }
      return OfArticle(
        score: article,
        duties: zip(article.duties, zip(sharesOfArticle, sharesOfInstrument)).map { duty, shares in
          OfDuty(score: duty, ofArticle: shares.0, provisions: point.trace(duty.provisions, shares.0, shares.1))
        })
    }
  }
}

extension ComparisonPoint {
  /// How a mean is shared among its parts; nothing goes to those that are exempt.
  fileprivate mutating func shares<Item>(
    among items: [Item], _ part: (inout ComparisonPoint, Item) -> MeanPart?
  ) -> [Share] {
    let parts = items.map { part(&self, $0) }
    let bounds = mean(parts.compactMap { $0 })
    return spread(bounds, over: parts)
  }

  /// The share of each part in bounds that were made of those that are not nil.
  private func spread(_ bounds: AggregateBounds?, over parts: [MeanPart?]) -> [Share] {
    guard let bounds else { return parts.map { _ in .none } }
    let present = parts.indices.filter { parts[$0] != nil }
    func shares(_ taken: [Int]) -> [Int: Fraction] {
      let weights = taken.map { (present[$0], parts[present[$0]]?.weight ?? 0) }
      let total = weights.reduce(Fraction(0)) { $0 + $1.1 }
      return Dictionary(uniqueKeysWithValues: weights.map { ($0, $1 / total) })
    }
    let (low, high) = (shares(bounds.lowParts), shares(bounds.highParts))
    return parts.indices.map { Share(low: low[$0] ?? 0, high: high[$0] ?? 0) }
  }

  /// The share of each duty in the score of the instrument, by articles.
  fileprivate mutating func shares(
    of articles: [[DutyScore]], _ weighting: ScoringProfile.Weighting
  ) -> [[Share]] {
    switch weighting {
    case .articles:
      let ofArticles = shares(among: articles) { $0.article($1)?.part() }
      return zip(articles, ofArticles).map { duties, share in
        shares(among: duties) { $0.duty($1.provisions)?.part() }.map { share * $0 }
      }
    case .duties:
      var all = shares(among: articles.flatMap { $0 }) { $0.duty($1.provisions)?.part() }[...]
      return articles.map { duties in
        defer { all = all.dropFirst(duties.count) }
        return Array(all.prefix(duties.count))
      }
    }
  }

  /// The questions behind a duty with their shares, provision by provision.
  fileprivate mutating func trace(
    _ provisions: [ProvisionScore], _ ofArticle: Share, _ ofInstrument: Share
  ) -> [Trace.OfProvision] {
    let branches = branches(of: provisions)
    let values = branches.map { branch in mean(branch.compactMap { part($0) })?.part() }
    let ofBranches = spread(maximum(values.compactMap { $0 }), over: values)
    return zip(branches, ofBranches).flatMap { branch, ofBranch in
      zip(branch, shares(among: branch) { $0.part($1) }).map { provision, share in
        let ofQuestions =
          provision.exemption == nil
          ? shares(among: provision.questions) { $1.part } : provision.questions.map { _ in .none }
        return Trace.OfProvision(
          score: provision,
          entries: zip(provision.questions, ofQuestions).map { question, ofQuestion in
            let ofDuty = ofBranch * share * ofQuestion
            return Trace.Entry(question: question, ofArticle: ofArticle * ofDuty, ofInstrument: ofInstrument * ofDuty)
          })
      }
    }
  }
}
