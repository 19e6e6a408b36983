/// One round of delivery.
public struct Cycle: Sendable {
  /// A questionnaire that is due in the cycle.
  public struct Delivery: Sendable {
    public let questionnaire: QuestionnaireKey
    public let due: CalendarDate

    /// A questionnaire and the last day to deliver it on time.
    public init(questionnaire: QuestionnaireKey, due: CalendarDate) {
      (self.questionnaire, self.due) = (questionnaire, due)
    }
  }

  /// A deadline of the review mechanism.
  public struct Clock: Sendable {
    public let step: String
    /// The step from which it runs; nil for the opening of the cycle.
    public let after: String?
    public let weeks: Int
    public let months: Int

    /// A deadline so many weeks and months after a step.
    public init(step: String, after: String?, weeks: Int, months: Int) {
      (self.step, self.after, self.weeks, self.months) = (step, after, weeks, months)
    }
  }

  public let id: String
  public let opens: CalendarDate
  public let title: LocalizedText
  public let deliveries: [Delivery]
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

  /// What is due of a questionnaire, whatever its version.
  public func delivery(of questionnaire: String) -> Delivery? {
    deliveries.first { $0.questionnaire.id == questionnaire }
  }
}
