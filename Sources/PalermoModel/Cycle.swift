/// One round of delivery.
public struct Cycle: Sendable {
  /// A questionnaire that is due in the cycle.
  public struct Delivery: Sendable {
    /// The questionnaire, in the version that is to be answered.
    public let questionnaire: QuestionnaireKey
    /// Last day on which a delivery is on time.
    public let due: CalendarDate

    /// A questionnaire and the last day to deliver it on time.
    public init(questionnaire: QuestionnaireKey, due: CalendarDate) {
      (self.questionnaire, self.due) = (questionnaire, due)
    }
  }

  /// A deadline of the review mechanism.
  public struct Clock: Sendable {
    /// Code of the step that the deadline is for, such as `answers` or `feedback`.
    public let step: String
    /// The step from which it runs; nil for the opening of the cycle.
    public let after: String?
    /// Weeks to add, from 0, after ``months``.
    public let weeks: Int
    /// Calendar months to add, from 0.
    public let months: Int

    /// A deadline some months and weeks after a step.
    public init(step: String, after: String?, weeks: Int, months: Int) {
      (self.step, self.after, self.weeks, self.months) = (step, after, weeks, months)
    }
  }

  /// Code of the cycle, such as `2026`, which submissions name.
  public let id: String
  /// First day of the cycle, from which clocks without an earlier step run.
  public let opens: CalendarDate
  /// What the cycle is called.
  public let title: LocalizedText
  /// What is due, in the order of the file.
  public let deliveries: [Delivery]
  /// Deadlines of the review mechanism. ``deadlines(reached:)`` turns them into days.
  public let clocks: [Clock]
  /// Where it was read from.
  public let file: String

  /// A cycle with its deliveries.
  public init(
    id: String, opens: CalendarDate, title: LocalizedText, deliveries: [Delivery], clocks: [Clock], file: String
  ) {
    (self.id, self.opens, self.title) = (id, opens, title)
    (self.deliveries, self.clocks, self.file) = (deliveries, clocks, file)
  }

  /// What is due of a questionnaire, whatever its version. Returns nil if it is not due in the cycle.
  public func delivery(of questionnaire: String) -> Delivery? {
    deliveries.first { $0.questionnaire.id == questionnaire }
  }
}
