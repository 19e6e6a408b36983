extension Cycle {
  /// The step that is taken when a state has delivered what it owes.
  public static let answersStep = "answers"

  /// The deadlines of the clocks, in the order of the file.
  ///
  /// Months are counted before weeks, and a day that the month does not have is its last one: a month from 31 January
  /// ends on 28 or 29 February.
  ///
  /// - Parameter reached: The days on which steps were taken. A clock that runs from such a step runs from that day, as
  ///   the feedback of the review mechanism runs from the receipt of the answers.
  /// - Complexity: O(*n*²) in the clocks.
  public func deadlines(reached: [String: CalendarDate] = [:]) -> [Deadline] {
    var days: [String: CalendarDate] = [:]
    // A clock may be declared before the one that it runs from. One round per clock resolves every order.
    for _ in clocks {
      for clock in clocks where days[clock.step] == nil {
        guard let start = clock.after.map({ reached[$0] ?? days[$0] }) ?? opens else { continue }
        days[clock.step] = clock.end(from: start)
      }
    }
    return clocks.map { Deadline(step: $0.step, after: $0.after, day: days[$0.step]) }
  }
}

extension Cycle.Clock {
  /// The last day of the clock, or nil beyond the calendar.
  fileprivate func end(from start: CalendarDate) -> CalendarDate? {
    let end = start.adding(months: months).adding(days: 7 * weeks)
    return end.year < 3000 ? end : nil
  }
}
