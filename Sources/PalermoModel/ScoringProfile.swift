/// How answers become numbers and numbers become letters.
public struct ScoringProfile: Sendable {
  /// A letter and the lowest score that earns it.
  public struct Band: Sendable {
    /// The letter.
    public let rating: Rating
    /// Lowest score that earns it, 0 to 1.
    public let from: Double

    /// A band from a score upwards.
    public init(rating: Rating, from: Double) {
      (self.rating, self.from) = (rating, from)
    }
  }

  /// What weighs the same in the mean of an instrument or a cluster: each article, or each duty whatever its article.
  public enum Weighting: String, CaseIterable, Sendable { case articles, duties }

  /// What a scorecard says of many answers: a mean and its letter, or how many there are of each.
  public enum Aggregate: String, CaseIterable, Sendable { case mean, count }

  /// Permanent id, such as `default`, which commands and outputs name.
  public let id: String
  /// What the profile is called.
  public let title: LocalizedText
  /// What is assumed in scoring by it. The page on the method prints them.
  public let assumptions: [LocalizedText]
  /// The obligations that enter the score.
  public let obligations: [Obligation]
  /// The share of applicable duties that must be answered before a score is printed, 0 to 1.
  public let coverage: Double
  /// The range of values of "partly" under which a statement must hold to be called robust.
  public let partlyRange: ClosedRange<Double>
  /// From the highest to the lowest.
  public let bands: [Band]
  /// What weighs the same in the mean of a cluster or an instrument.
  public let weighting: Weighting
  /// Whether scorecards give means, or only how many duties are answered with each level.
  public let aggregate: Aggregate
  /// A "yes" that does not cite what its question asks for stands for anything from this level to "yes".
  public let claimedFrom: AnswerLevel
  /// Where it stands in its file.
  public let position: SourcePosition
  private let levels: LevelShares

  /// A profile. Bands are put in order from the highest to the lowest.
  public init(
    id: String, title: LocalizedText, assumptions: [LocalizedText], obligations: [Obligation], coverage: Double,
    partlyRange: ClosedRange<Double>, levels: LevelShares, bands: [Band], weighting: Weighting = .articles,
    aggregate: Aggregate = .mean, claimedFrom: AnswerLevel = .yes, position: SourcePosition = .start
  ) {
    (self.id, self.title, self.assumptions, self.obligations) = (id, title, assumptions, obligations)
    (self.coverage, self.partlyRange, self.levels) = (coverage, partlyRange, levels)
    (self.weighting, self.aggregate, self.claimedFrom, self.position) = (weighting, aggregate, claimedFrom, position)
    self.bands = bands.sorted { $0.from > $1.from }
  }

  /// The value of a level, 0 to 1.
  public func value(of level: AnswerLevel) -> Double { levels[level] }

  /// Whether its numbers make sense together: shares from 0 to 1, "no" worth no more than "partly" and "partly" no more
  /// than "yes", over the whole range of "partly", with the value of "partly" inside that range.
  public var isCoherent: Bool {
    let shares = [
      0, value(of: .no), partlyRange.lowerBound, value(of: .partly), partlyRange.upperBound, value(of: .yes), 1,
    ]
    return zip(shares, shares.dropFirst()).allSatisfy(<=) && (0...1).contains(coverage)
      && bands.allSatisfy { (0...1).contains($0.from) }
  }

  /// The letter of a single number, 0 to 1.
  public func rating(of score: Double) -> Rating {
    bands.first { score >= $0.from }?.rating ?? .not
  }
}
