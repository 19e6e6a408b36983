/// How many duties stand behind a number.
public struct Coverage: Hashable, Sendable {
  /// Duties about which something is answered.
  public let answered: Int
  /// Duties that are not known to leave the state out, whether or not anything asks about them.
  public let applicable: Int
  /// Duties that the instrument has there.
  public let total: Int
  /// Duties that the state declared not applicable, and that are left out for that.
  public let notApplicable: Int
  /// Applicable duties that no questionnaire asks about that is due or delivered.
  public let notAsked: Int
  /// Applicable duties that only questionnaires ask about which the state owes.
  public let notDelivered: Int
  /// Answered duties for which nothing is cited.
  public let uncited: Int

  /// Counts of duties.
  public init(
    answered: Int, applicable: Int, total: Int, notApplicable: Int = 0, notAsked: Int = 0, notDelivered: Int = 0,
    uncited: Int = 0
  ) {
    (self.answered, self.applicable, self.total) = (answered, applicable, total)
    (self.notApplicable, self.notAsked, self.notDelivered) = (notApplicable, notAsked, notDelivered)
    self.uncited = uncited
  }

  /// The share of applicable duties that are answered, 0 to 1. Nil if none applies.
  public var share: Double? { applicable == 0 ? nil : Double(answered) / Double(applicable) }
}
