/// What a file says of itself that was sent as a submission: whose it is, and what it is for. It need not be right, and
/// the rest of the file need not be readable.
public struct Arrival: Hashable, Sendable {
  /// The path of the file.
  public let file: String
  /// The code of the state, as it is written.
  public let state: String
  /// The id of the questionnaire, as it is written.
  public let questionnaire: String
  /// The id of the cycle, as it is written.
  public let cycle: String
  /// The day of its receipt where a register tells it, or the one that it bears. Nil if that could not be read.
  public let date: CalendarDate?
  /// The day that it bears. Nil if that could not be read.
  public let written: CalendarDate?
  /// Whether it says that it is final.
  public let isFinal: Bool
  /// Whether the state itself sent it, or is said to in an exercise: what a peer or a published source says is no
  /// delivery.
  public let isDelivery: Bool
  /// The questions whose answers it marks as confidential, or may mark. Nil if it may be any: it could not be read.
  public let marked: Set<String>?

  /// What a file says of itself.
  ///
  /// - Parameter received: The day of its receipt. Nil where no register tells it.
  public init(
    file: String, state: String, questionnaire: String, cycle: String, date: CalendarDate?,
    received: CalendarDate? = nil, isFinal: Bool, isDelivery: Bool = true, marked: Set<String>? = []
  ) {
    (self.file, self.state, self.questionnaire, self.cycle) = (file, state, questionnaire, cycle)
    (self.date, written, self.isFinal, self.isDelivery) = (received ?? date, date, isFinal, isDelivery)
    self.marked = marked
  }

  /// What a submission says of itself.
  public init(_ submission: Submission) {
    self.init(
      file: submission.file, state: submission.state, questionnaire: submission.questionnaire.id,
      cycle: submission.cycle, date: submission.date, isFinal: submission.status == .final,
      isDelivery: submission.isDelivery,
      marked: submission.isWhole
        ? Set(submission.answers.lazy.filter { $0.isConfidential }.map { $0.question }) : nil)
  }

  /// The same, which marks some questions.
  public func marking(_ questions: Set<String>?) -> Arrival {
    Arrival(
      file: file, state: state, questionnaire: questionnaire, cycle: cycle, date: written, received: date,
      isFinal: isFinal, isDelivery: isDelivery, marked: questions)
  }
}

extension Submission {
  /// Whether the state itself delivered it, or is said to in an exercise.
  public var isDelivery: Bool { source.kind == .own || source.kind == .exercise }
}
