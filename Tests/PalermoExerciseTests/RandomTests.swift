import PalermoModel
import Testing

@testable import PalermoExercise

@Suite struct RandomTests {
  /// The first numbers of the reference implementation for this seed.
  @Test func numbersAreThoseOfTheReference() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
  }

  @Test func numbersFillTheirRange() {
    var random = SplitMix64(seed: 1)
    #expect(Set((0..<200).map { _ in random.number(in: -2...3) }) == Set(-2...3))
  }

  @Test func daysAreCountedBothWays() {
    let first = CalendarDate(year: 1999, month: 12, day: 25)!
    let days = (0..<2_000).map { first.adding(days: $0) }
    #expect(days == days.sorted() && Set(days).count == days.count)
    #expect(days.allSatisfy { CalendarDate(dayNumber: $0.dayNumber) == $0 })
    #expect(days[7] == CalendarDate(year: 2000, month: 1, day: 1))
    #expect(days[67] == CalendarDate(year: 2000, month: 3, day: 1))
  }
}
