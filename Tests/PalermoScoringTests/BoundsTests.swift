import Testing

@testable import PalermoScoring

/// The bounds of means and maxima against their definition: every choice of the uncertain parts, every end of every
/// interval.
struct BoundsTests {
  static let allBounds = [
    LinearBounds(LinearFunction(0), LinearFunction(0)), LinearBounds(.partly, .partly),
    LinearBounds(LinearFunction(1), LinearFunction(1)), .unknown,
    LinearBounds(LinearFunction(0.25), LinearFunction(0.75)),
  ]
  static let parts = allBounds.flatMap { span in
    [Fraction(1), 2].flatMap { weight in
      [true, false].map { MeanPart(span, weight: weight, isCertain: $0) }
    }
  }

  /// Every list of up to three parts.
  static let lists: [[MeanPart]] =
    parts.map { [$0] } + parts.flatMap { a in parts.map { [a, $0] } }
    + parts.flatMap { a in parts.flatMap { b in parts.map { [a, b, $0] } } }

  /// The values of a function over every non-empty choice of the uncertain parts and every end of the intervals.
  private func values(of parts: [MeanPart], _ function: ([(value: Fraction, weight: Fraction)]) -> Fraction)
    -> [Fraction]
  {
    var choices: [[(value: Fraction, weight: Fraction)]] = [[]]
    for part in parts {
      let interval = part.span.interval(at: 0.5)
      let taken = choices.flatMap { choice in
        [interval.lowest, interval.highest].map { choice + [($0, part.weight)] }
      }
      choices = part.isCertain ? taken : choices + taken
    }
    return choices.filter { !$0.isEmpty }.map(function)
  }

  private func sum(_ numbers: some Sequence<Fraction>) -> Fraction { numbers.reduce(0, +) }

  @Test func meanAgreesWithItsDefinition() throws {
    for parts in Self.lists {
      let all = values(of: parts) { chosen in
        sum(chosen.map { $0.value * $0.weight }) / sum(chosen.map(\.weight))
      }
      var point = ComparisonPoint(0.5)
      let bounds = point.mean(parts)
      let mean = try #require(bounds)
      let (low, high) = (try #require(all.min()), try #require(all.max()))
      #expect(mean.span.interval(at: 0.5) == Interval(low, high), "\(parts)")
      #expect(mean.isCertain == parts.contains(where: \.isCertain))
    }
  }

  @Test func maximumAgreesWithItsDefinition() throws {
    for parts in Self.lists {
      let all = values(of: parts) { $0.map(\.value).max()! }
      var point = ComparisonPoint(0.5)
      let bounds = point.maximum(parts)
      let best = try #require(bounds)
      let (low, high) = (try #require(all.min()), try #require(all.max()))
      #expect(best.span.interval(at: 0.5) == Interval(low, high), "\(parts)")
    }
  }

  /// A piecewise score is the score at every value of "partly", not only at those where it was worked out.
  @Test func aCurveIsTheScoreEverywhere() throws {
    for parts in Self.lists {
      let ofMean = PiecewiseScore(over: 0.25...0.75) { point in point.mean(parts)?.span }
      let ofBest = PiecewiseScore(over: 0.25...0.75) { point in point.maximum(parts)?.span }
      let (mean, best) = (try #require(ofMean), try #require(ofBest))
      for step in 0...8 {
        let partly = Fraction(Int128(4 + step), over: 16)
        var point = ComparisonPoint(partly)
        let (meanHere, bestHere) = (point.mean(parts), point.maximum(parts))
        #expect(mean.interval(at: partly) == meanHere?.span.interval(at: partly), "\(parts) \(partly)")
        #expect(best.interval(at: partly) == bestHere?.span.interval(at: partly), "\(parts) \(partly)")
      }
    }
  }

  @Test func nothingHasNoBounds() {
    var point = ComparisonPoint(0.5)
    let mean = point.mean([])
    #expect(mean == nil)
    let best = point.maximum([])
    #expect(best == nil)
  }
}
