import PalermoScoring

/// Answers to one question over the states of a region. The denominator of every share is named.
public struct QuestionTally: Sendable, Encodable {
  public let question: String
  public let questionnaire: String
  public let provisions: [String]
  /// States by level, for questions that have levels.
  public let yes: Int
  public let partly: Int
  public let no: Int
  /// States that answered with something that has no level.
  public let otherAnswer: Int
  /// States that said with a reason that it does not apply, or to which it is not put.
  public let notApplicable: Int
  /// States whose confidential answers are too few to be counted by level.
  public let withheld: Int
  /// States that delivered the questionnaire and left the question blank, or did not confirm an answer of before.
  public let blank: Int
  /// States that delivered the questionnaire.
  public let respondents: Int
  /// States of the region without the questionnaire.
  public let notCovered: Int
  /// States of the region.
  public let states: Int

  /// States with a finding: a level answered.
  public var answered: Int { yes + partly + no }
}
