import PalermoModel
import PalermoWriting
import PalermoScoring
import Testing

struct NumberFormatTests {
  @Test(arguments: [
    (0.0, "0.00"), (1.0, "1.00"), (0.5, "0.50"), (1.0 / 3, "0.33"), (2.0 / 3, "0.67"), (0.996, "0.996"),
    (0.0004, "0.0004"),
  ])
  func decimals(value: Double, text: String) {
    #expect(NumberFormat(.en).decimal(value) == text)
    #expect(NumberFormat(.es).decimal(value) == text.replacingDot)
  }

  @Test func boundsAreRoundedOutwards() {
    #expect(NumberFormat(.en).interval(Interval(1.0 / 3, 2.0 / 3)) == "0.33–0.67")
    #expect(NumberFormat(.en).interval(Interval(0.958, 0.996)) == "0.95–0.996", "what is not whole never looks whole")
    #expect(NumberFormat(.en).interval(.unknown) == "0.00–1.00")
    #expect(NumberFormat(.pt).interval(Interval(0.5)) == "0,50")
  }

  /// What is printed holds what is known, for every pair of hundredths of thirds.
  @Test func printedIntervalsHoldTheirValues() throws {
    let values = (0...300).map { Fraction($0, over: 300) }
    for low in values.enumerated().filter({ $0.offset % 7 == 0 }).map(\.element) {
      for high in values where high > low {
        let parts = NumberFormat(.en).interval(Interval(low, high)).split(separator: "–").map { Double($0)! }
        #expect(Fraction(decimal: parts[0]) <= low && Fraction(decimal: parts[1]) >= high)
      }
    }
  }

  @Test func shortNumbersAreExactOrMarked() {
    let format = NumberFormat(.fr)
    #expect([0.25, 0.375, 1, 0].map(format.short) == ["0,25", "0,375", "1", "0"])
    #expect(format.short(Fraction(2, over: 3)) == "2/3")
    #expect(format.short(Fraction(5193, over: 15982)) == "≈\u{A0}0,3249")
  }

  @Test func hoursAreRoundedOutwards() {
    #expect(NumberFormat(.en).hours(59...61) == "0.9–1.1")
    #expect(NumberFormat(.fr).hours(90...90) == "1,5")
    #expect(NumberFormat(.pt).hours(0...6_000) == "0,0–100,0")
  }

  @Test func longCountsAreGrouped() {
    #expect(
      Language.allCases.map { NumberFormat($0).count(13_090) } == ["13,090", "13\u{A0}090", "13\u{A0}090", "13.090"])
    #expect([0, 9_999, -1_234_567].map(NumberFormat(.en).count) == ["0", "9999", "-1,234,567"])
    #expect(NumberFormat(.en).counts([999, 9_999, 10_000]) == ["999", "9,999", "10,000"])
    #expect(NumberFormat(.en).counts([999, 9_999]) == ["999", "9999"])
  }

  @Test func dates() throws {
    let day = try #require(CalendarDate("2026-05-01"))
    #expect(NumberFormat(.en).date(day) == "1 May 2026")
    #expect(NumberFormat(.es).date(day) == "1 de mayo de 2026")
    #expect(NumberFormat(.fr).date(day) == "1er mai 2026")
    #expect(NumberFormat(.pt).date("2008-06") == "junho de 2008")
    #expect(NumberFormat(.fr).date("2008") == "2008")
    #expect(NumberFormat(.en).date("page copy (after Feb 2021)") == "page copy (after Feb 2021)")
  }
}

extension String {
  fileprivate var replacingDot: String { String(map { $0 == "." ? "," : $0 }) }
}
