/// Says that a submission is the part of one authority, to be merged into its base.
public struct SubmissionPart: Sendable {
  /// What of it has a place that findings may point at.
  public enum Place: CaseIterable, Sendable { case authority, plan, questions }

  /// Id of the authority in the plan.
  public let authority: String
  /// Id of the plan by which the base was divided. Nil if the file does not say.
  public let plan: String?
  /// The SHA-256 of the base in canonical form.
  public let base: String
  /// Last day to hand it in. Nil if none was set.
  public let due: CalendarDate?
  /// The questions that the authority answers.
  public let questions: [String]
  /// A cover note to the authority, in any languages.
  public let notes: [RespondentText]
  /// What each of their answers held when the part was handed out, as marks. Empty if the file does not say.
  public let marks: [String]
  /// The answers to those questions as they were handed out.
  public let given: [Answer]
  /// The questions whose answer is not as it was handed out any more, as far as the marks tell.
  public let altered: [String]
  /// Where its attributes stand.
  public let positions: [Place: SourcePosition]

  /// The part of an authority.
  public init(
    authority: String, plan: String?, base: String, due: CalendarDate?, questions: [String], marks: [String],
    notes: [RespondentText], given: [Answer], altered: [String] = [], positions: [Place: SourcePosition] = [:]
  ) {
    (self.authority, self.plan, self.base, self.due) = (authority, plan, base, due)
    (self.questions, self.marks, self.notes) = (questions, marks, notes)
    (self.given, self.altered, self.positions) = (given, altered, positions)
  }
}
