public import PalermoModel

/// A score together with everything needed to judge it.
public struct Score: Sendable {
  /// Nil if nothing applies, and when the profile counts answers without making a mean of them.
  public let interval: Interval?
  public let rating: Rating
  /// Why there is no letter. Nil if there is one, and when the profile counts answers without making letters of them.
  public let absence: Absence?
  /// Why duties are left out of it, without repetition.
  public let exemptions: [Exemption]
  /// Whether enough is answered for the number to be printed.
  public let isPrinted: Bool
  public let coverage: Coverage
  /// Duties by what is known of them. Nothing compensates for one that is unmet.
  public let standings: [DutyStanding: Int]
  /// The same over legislation only, and over everything else.
  public let law: Interval?
  public let practice: Interval?
  /// The bounds when "partly" takes every value of the profile's range.
  public let partlySensitivity: Interval?
  /// The bounds over every choice of weights of the articles: none negative, not all zero.
  public let weightSensitivity: Interval?
  /// Whether the letter is the same for every value of "partly" together with every choice of weights.
  public let isRobust: Bool
  /// The letters over the values of "partly" in ascending order: one when it does not matter. Empty without a letter.
  public let letters: [LetterStep]
  /// Articles whose letter is another than this one: with all the weight on one of them that would be the letter. Empty
  /// without a letter.
  public let divergentArticles: [ArticleLetter]
  /// The weakest support among the answers.
  public let grade: EvidenceGrade?

  /// The number of duties of a standing.
  public func count(of standing: DutyStanding) -> Int { standings[standing, default: 0] }
}
