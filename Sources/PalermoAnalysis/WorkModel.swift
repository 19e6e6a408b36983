public import PalermoModel

/// How much work a questionnaire is: so many minutes for each question, by its type, and for each piece of evidence.
///
/// The figures of ``standard`` are an estimate of ours and not measured. They mean the time of the experts who find
/// out, write down and confirm an answer in their own institution; neither translation nor clearance by other
/// ministries.
public struct WorkModel: Sendable {
  /// Minutes to answer a question of a type, without evidence.
  public let minutes: [QuestionType: Int]
  /// Minutes to find and cite one piece of evidence: title, provision, date in force, link.
  public let minutesPerEvidence: Int

  /// A model of work.
  public init(minutes: [QuestionType: Int], minutesPerEvidence: Int) {
    (self.minutes, self.minutesPerEvidence) = (minutes, minutesPerEvidence)
  }

  /// The estimate that the toolkit prints.
  public static let standard = WorkModel(
    minutes: [
      // Read the law against the treaty, and explain.
      .implementation: 20,
      // Know it, or ask one colleague.
      .yesNo: 5, .singleChoice: 5, .multipleChoice: 10, .date: 5, .languages: 5, .number: 10, .states: 15,
      // Copy from a register.
      .authority: 15, .links: 15, .reference: 10,
      // Write a paragraph that others agree to.
      .text: 30,
      // Ask statistics offices for several years.
      .numberByYear: 60,
    ],
    minutesPerEvidence: 10)

  /// The least and the most work that a questionnaire can be: the required questions that have no condition, without
  /// evidence; and all questions, with every piece of evidence that an answer can demand.
  public func minutes(for questionnaire: Questionnaire) -> ClosedRange<Int> {
    let questions = questionnaire.questions
    let fewest = questions.filter { $0.isRequired && $0.relevance == nil }.map { minutes[$0.type] ?? 0 }.reduce(0, +)
    let most = questions.map { (minutes[$0.type] ?? 0) + $0.evidence.count * minutesPerEvidence }.reduce(0, +)
    return fewest...most
  }
}
