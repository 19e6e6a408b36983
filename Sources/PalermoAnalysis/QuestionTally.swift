import PalermoScoring

/// Answers to one question over the states of a region. The denominator of every share is named.
public struct QuestionTally: Sendable, Encodable {
  /// Id of the question.
  public let question: String
  /// Id of the questionnaire that asks it.
  public let questionnaire: String
  /// Version of the questionnaire in which it was answered.
  public let version: String
  /// Ids of the provisions that it asks about, at least one.
  public let provisions: [String]
  /// States whose answer stands for "yes". The three levels are 0 for a question without levels.
  public let yes: Int
  /// States whose answer stands for "partly".
  public let partly: Int
  /// States whose answer stands for "no".
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
