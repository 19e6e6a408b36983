import PalermoScoring
import Testing

/// The bounds of means and maxima against their definition: every choice of the uncertain parts, every end of every
/// interval.
struct BoundsTests {
  static let intervals = [Interval(0), Interval(0.5), Interval(1), .unknown, Interval(0.25, 0.75)]
  static let parts = intervals.flatMap { interval in
    [1.0, 2.0].flatMap { weight in
      [true, false].map { MeanPart(interval, weight: weight, isCertain: $0) }
    }
  }

  /// Every list of up to three parts.
  static let lists: [[MeanPart]] =
    parts.map { [$0] } + parts.flatMap { a in parts.map { [a, $0] } }
    + parts.flatMap { a in parts.flatMap { b in parts.map { [a, b, $0] } } }

  /// The values of a function over every non-empty choice of the uncertain parts and every end of the intervals.
  private func values(of parts: [MeanPart], _ function: ([(value: Double, weight: Double)]) -> Double) -> [Double] {
    var choices: [[(value: Double, weight: Double)]] = [[]]
    for part in parts {
      let taken = choices.flatMap { choice in
        [part.interval.low, part.interval.high].map { choice + [($0, part.weight)] }
      }
      choices = part.isCertain ? taken : choices + taken
    }
    return choices.filter { !$0.isEmpty }.map(function)
  }

  @Test func meanAgreesWithItsDefinition() throws {
    for parts in Self.lists {
      let all = values(of: parts) { chosen in
        chosen.reduce(0) { $0 + $1.value * $1.weight } / chosen.reduce(0) { $0 + $1.weight }
      }
      let mean = try #require(boundedMean(parts))
      #expect(abs(mean.interval.low - all.min()!) < 1e-12 && abs(mean.interval.high - all.max()!) < 1e-12, "\(parts)")
      #expect(mean.isCertain == parts.contains(where: \.isCertain))
    }
  }

  @Test func maximumAgreesWithItsDefinition() throws {
    for parts in Self.lists {
      let all = values(of: parts) { $0.map(\.value).max()! }
      let best = try #require(boundedMaximum(parts))
      #expect(best.interval.low == all.min()! && best.interval.high == all.max()!, "\(parts)")
    }
  }

  @Test func nothingHasNoBounds() {
    #expect(boundedMean([]) == nil)
    #expect(boundedMaximum([]) == nil)
  }
}
