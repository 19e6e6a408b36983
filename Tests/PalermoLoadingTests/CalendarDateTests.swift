import PalermoModel
import Testing

@Suite("Dates as text")
struct CalendarDateTests {
  @Test("A day reads as it is written")
  func roundTrip() {
    let first = CalendarDate(year: 1999, month: 1, day: 1)!
    for offset in 0..<3000 {
      let day = first.adding(days: offset)
      #expect(CalendarDate(day.description) == day)
      #expect(PartialDate(day.description)?.earliest == day)
    }
  }

  @Test(
    "Nothing else is a day",
    arguments: [
      "", "2026", "2026-05", "2026-5-30", "26-05-30", "2026-05-3", "2026-05-300", "2026-02-29", "2026-13-01",
      "2026-00-10",
      "2026-05-00", "0999-01-01", "3000-01-01", "2026/05/30", "2026-05_30", "20260-5-30", "+026-05-30", "2026--5-30",
      " 026-05-30", "2026-05-30 ", "２０２６-05-30", "2026-05-é", "99999999999999999999",
    ])
  func refuses(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("A year and a month stand for their first day")
  func partial() {
    #expect(PartialDate("2008")?.earliest == CalendarDate(year: 2008, month: 1, day: 1))
    #expect(PartialDate("2008-06")?.earliest == CalendarDate(year: 2008, month: 6, day: 1))
    for text in ["", "200", "2008-", "2008-6", "2008-13", "2008-06-", "2008-06-31", "08", "-008-06"] {
      #expect(PartialDate(text) == nil, "\(text)")
    }
  }
}
