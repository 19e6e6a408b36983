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

  /// A number that does not fit the others.
  public enum Fault: Hashable, Sendable {
    /// The share of duties is none from 0 to 1.
    case coverage
    /// The range of "partly" does not lie between 0 and 1.
    case range
    /// A level counts for something outside of the bounds.
    case level(AnswerLevel, within: ClosedRange<Double>)
    /// A letter begins at no higher score than a worse one, or the last one not at 0.
    case band(Rating)
  }

  /// What would let a score fall when an answer improves, or leave it without a letter.
  public var faults: [Fault] {
    var faults: [Fault] = (0...1).contains(coverage) ? [] : [.coverage]
    let (from, to) = (partlyRange.lowerBound, partlyRange.upperBound)
    if from < 0 || to > 1 {
      faults.append(.range)
    } else {
      let bounds: [(AnswerLevel, ClosedRange<Double>)] = [(.yes, to...1), (.partly, partlyRange), (.no, 0...from)]
      faults += bounds.filter { !$0.1.contains(value(of: $0.0)) }.map { .level($0.0, within: $0.1) }
    }
    let order = Rating.allCases
    let byRating = bands.sorted { order.firstIndex(of: $0.rating)! < order.firstIndex(of: $1.rating)! }
    for (band, worse) in zip(byRating, byRating.dropFirst()) where band.from <= worse.from {
      faults.append(.band(band.rating))
    }
    let repeated = bands.map { $0.rating }.filter { rating in bands.count { $0.rating == rating } > 1 }
    faults += Set(repeated).map(Fault.band)
    if let first = bands.first, first.from > 1 { faults.append(.band(first.rating)) }
    if let last = byRating.last, last.from != 0 { faults.append(.band(last.rating)) }
    return faults
  }

  /// Whether better answers never give a lower score. A profile that is not coherent is not used.
  public var isCoherent: Bool { faults.isEmpty }

  /// The letter of a single number, 0 to 1.
  public func rating(of score: Double) -> Rating {
    bands.first { score >= $0.from }?.rating ?? .not
  }
}
