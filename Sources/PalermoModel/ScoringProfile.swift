/// The letter of a score.
public enum Rating: String, CaseIterable, Sendable, Codable {
  case full = "F"
  case largely = "L"
  case partly = "P"
  case not = "N"
  /// The interval spans letters, or too little is answered.
  case undetermined = "?"
  case notApplicable = "-"
}

/// How answers become numbers and numbers become letters.
public struct ScoringProfile: Sendable {
  /// A letter and the lowest score that earns it.
  public struct Band: Sendable {
    public let rating: Rating
    public let from: Double

    /// A band from a score upwards.
    public init(rating: Rating, from: Double) {
      (self.rating, self.from) = (rating, from)
    }
  }

  public let id: String
  public let title: LocalizedText
  public let assumptions: [LocalizedText]
  /// The obligations that enter the score.
  public let obligations: [Obligation]
  /// The share of applicable duties that must be answered before a score is printed, 0 to 1.
  public let coverage: Double
  /// The range of values of "partly" under which a statement must hold to be called robust.
  public let partlyRange: ClosedRange<Double>
  /// From the highest to the lowest.
  public let bands: [Band]
  private let levels: [AnswerLevel: Double]

  /// A profile. Bands are put in order from the highest to the lowest.
  public init(
    id: String, title: LocalizedText, assumptions: [LocalizedText], obligations: [Obligation], coverage: Double,
    partlyRange: ClosedRange<Double>, levels: [AnswerLevel: Double], bands: [Band]
  ) {
    (self.id, self.title, self.assumptions, self.obligations) = (id, title, assumptions, obligations)
    (self.coverage, self.partlyRange, self.levels) = (coverage, partlyRange, levels)
    self.bands = bands.sorted { $0.from > $1.from }
  }

  /// The value of a level, 0 to 1.
  public func value(of level: AnswerLevel) -> Double { levels[level] ?? 0 }

  /// The same profile with another value for "partly".
  public func withPartly(_ value: Double) -> ScoringProfile {
    var levels = levels
    levels[.partly] = value
    return ScoringProfile(
      id: id, title: title, assumptions: assumptions, obligations: obligations, coverage: coverage,
      partlyRange: partlyRange, levels: levels, bands: bands)
  }

  /// The letter of a single number, 0 to 1.
  public func rating(of score: Double) -> Rating {
    bands.first { score >= $0.from }?.rating ?? .not
  }
}
