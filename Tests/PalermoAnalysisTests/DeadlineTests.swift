import Foundation
import PalermoModel
import TestSupport
import Testing

/// The clocks of a cycle against calendars worked out by hand, and against the one of the system.
struct DeadlineTests {
  private func deadlines(
    opens: String, _ clocks: [Cycle.Clock], reached: [String: CalendarDate] = [:]
  ) -> [String?] {
    Cycle(id: "x", opens: CalendarDate(opens)!, title: "x", deliveries: [], clocks: clocks, file: "x")
      .deadlines(reached: reached).map { $0.day?.description }
  }

  @Test(arguments: [
    // Two weeks and four weeks, over the end of a month and over a leap day.
    ("2027-01-01", 2, 0, "2027-01-15"), ("2027-01-20", 2, 0, "2027-02-03"), ("2028-02-20", 2, 0, "2028-03-05"),
    ("2027-02-20", 2, 0, "2027-03-06"), ("2026-12-20", 4, 0, "2027-01-17"),
    // Six months from days that the month at the end has or has not.
    ("2027-01-01", 0, 6, "2027-07-01"), ("2027-08-31", 0, 6, "2028-02-29"), ("2026-08-31", 0, 6, "2027-02-28"),
    ("2027-08-30", 0, 6, "2028-02-29"), ("2027-08-29", 0, 6, "2028-02-29"), ("2027-12-31", 0, 6, "2028-06-30"),
    ("2027-03-31", 0, 1, "2027-04-30"), ("2027-01-31", 0, 1, "2027-02-28"), ("2028-01-31", 0, 1, "2028-02-29"),
    // Centuries are leap years only every four hundred years.
    ("2100-01-31", 0, 1, "2100-02-28"), ("2000-01-31", 0, 1, "2000-02-29"),
    // A year and more; months come before weeks.
    ("2028-02-29", 0, 12, "2029-02-28"), ("2028-02-29", 0, 48, "2032-02-29"), ("2027-01-31", 1, 1, "2027-03-07"),
    ("2027-05-05", 0, 0, "2027-05-05"),
  ])
  func aClockEnds(opens: String, weeks: Int, months: Int, day: String) {
    #expect(deadlines(opens: opens, [.init(step: "a", after: nil, weeks: weeks, months: months)]) == [day])
  }

  @Test func theModelCycleHasTheDaysOfTheMechanism() {
    let clocks = [
      Cycle.Clock(step: "focal-point", after: nil, weeks: 2, months: 0),
      .init(step: "experts", after: nil, weeks: 4, months: 0),
      .init(step: "answers", after: nil, weeks: 0, months: 6),
      .init(step: "feedback", after: "answers", weeks: 0, months: 6),
    ]
    #expect(deadlines(opens: "2027-01-01", clocks) == ["2027-01-15", "2027-01-29", "2027-07-01", "2028-01-01"])
    // In whatever order they stand, and from the day on which a step was taken.
    #expect(
      deadlines(opens: "2027-01-01", clocks.reversed()) == ["2028-01-01", "2027-07-01", "2027-01-29", "2027-01-15"])
    #expect(
      deadlines(opens: "2027-01-01", clocks, reached: ["answers": CalendarDate("2027-03-31")!])
        == ["2027-01-15", "2027-01-29", "2027-07-01", "2027-09-30"])
  }

  @Test func aClockFromNowhereHasNoDay() {
    let clocks = [
      Cycle.Clock(step: "a", after: "none", weeks: 1, months: 0), .init(step: "b", after: "c", weeks: 1, months: 0),
      .init(step: "c", after: "b", weeks: 1, months: 0), .init(step: "d", after: "d", weeks: 1, months: 0),
      .init(step: "e", after: nil, weeks: 0, months: 999_999_999),
      .init(step: "f", after: nil, weeks: 999_999_999, months: 0),
    ]
    #expect(deadlines(opens: "2027-01-01", clocks) == [nil, nil, nil, nil, nil, nil])
  }

  @Test func daysAndMonthsAreThoseOfTheSystem() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var random = SeededRandom(seed: 1)
    func date(_ day: CalendarDate) throws -> Date {
      try #require(calendar.date(from: DateComponents(year: day.year, month: day.month, day: day.day)))
    }
    for _ in 0..<5_000 {
      let day = CalendarDate(dayNumber: Int.random(in: 700_000...800_000, using: &random))
      let (months, other) = (
        Int.random(in: 0...60, using: &random),
        CalendarDate(dayNumber: Int.random(in: 700_000...800_000, using: &random))
      )
      let theirs = try #require(calendar.date(byAdding: .month, value: months, to: try date(day)))
      #expect(try date(day.adding(months: months)) == theirs, "\(day) + \(months)")
      #expect(calendar.dateComponents([.day], from: try date(day), to: try date(other)).day == day.days(until: other))
    }
  }
}
