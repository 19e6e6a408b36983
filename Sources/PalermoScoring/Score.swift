public import PalermoModel

/// A score together with everything needed to judge it.
public struct Score: Sendable {
  /// Bounds of the score, 0 to 1. Nil if nothing applies, and when the profile counts answers without making a mean.
  public let interval: Interval?
  /// The letter, or a sign for why there is none.
  public let rating: Rating
  /// Why there is no letter. Nil if there is one, and when the profile counts answers without making letters of them.
  public let absence: Absence?
  /// Why duties are left out of it, without repetition.
  public let exemptions: [Exemption]
  /// Whether enough is answered for the number to be printed.
  public let isPrinted: Bool
  /// How many duties stand behind it.
  public let coverage: Coverage
  /// Duties by what is known of them. Nothing compensates for one that is unmet.
  public let standings: [DutyStanding: Int]
  /// The bounds over legislation only. Nil if nothing of that kind applies.
  public let law: Interval?
  /// The bounds over everything but legislation. Nil if nothing of that kind applies.
  public let practice: Interval?
  /// The bounds when "partly" takes every value of the profile's range. Nil where ``interval`` is.
  public let partlySensitivity: Interval?
  /// The bounds over every choice of weights of the articles: none negative, not all zero. Nil where ``interval`` is.
  public let weightSensitivity: Interval?
  /// Whether the letter is the same for every value of "partly" together with every choice of weights.
  public let isRobust: Bool
  /// The letters over the values of "partly" in ascending order: one when it does not matter. Empty without a letter.
  public let letters: [LetterStep]
  /// Articles whose letter is another than this one: with all the weight on one of them that would be the letter. Empty
  /// without a letter.
  public let divergentArticles: [ArticleLetter]
  /// The weakest support among the answers. Nil if none of them has a grade.
  public let grade: EvidenceGrade?

  /// The number of duties of a standing.
  public func count(of standing: DutyStanding) -> Int { standings[standing, default: 0] }
}
