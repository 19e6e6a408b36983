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
  /// - Complexity: O(*n*) in the clocks.
  public func deadlines(reached: [String: CalendarDate] = [:]) -> [Deadline] {
    var days: [String: CalendarDate] = [:]
    // A clock may be declared before the one that it runs from.
    var ready = clocks.filter { clock in clock.after.map { reached[$0] != nil } ?? true }
    var waiting: [String: [Clock]] = [:]
    for clock in clocks { if let step = clock.after, reached[step] == nil { waiting[step, default: []].append(clock) } }
    var next = 0
    while next < ready.count {
      let clock = ready[next]
      next += 1
      guard days[clock.step] == nil, let start = clock.after.map({ reached[$0] ?? days[$0] }) ?? opens,
        let end = clock.end(from: start)
      else { continue }
      days[clock.step] = end
      ready += waiting.removeValue(forKey: clock.step) ?? []
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
