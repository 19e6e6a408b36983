import PalermoModel

/// A score over a range of values of "partly": straight lines, one after the other, that never fall.
struct PiecewiseScore {
  struct Piece {
    let range: ClosedRange<Fraction>
    let span: LinearBounds
  }

  /// In ascending order, each beginning where the one before ends.
  let pieces: [Piece]

  /// The score as a function of "partly".
  ///
  /// - Parameters:
  ///   - range: The values of "partly".
  ///   - score: Computes the score at a point; nil if nothing applies, whatever the point.
  /// - Complexity: O(*n*) evaluations of the score for *n* pieces. There is one piece if there are neither choices nor
  ///   questions of unknown relevance.
  init?(over range: ClosedRange<Fraction>, _ score: (inout ComparisonPoint) -> LinearBounds?) {
    var pieces: [Piece] = []
    func add(_ range: ClosedRange<Fraction>) -> Bool {
      var point = ComparisonPoint((range.lowerBound + range.upperBound) / 2, in: range)
      guard let span = score(&point) else { return false }
      // A very narrow range is not divided further, in case rounding keeps two lines from meeting.
      let isNarrow = range.upperBound - range.lowerBound < Fraction(1, over: 1 << 40)
      let piece = isNarrow ? range : point.from...point.to
      if range.lowerBound < piece.lowerBound && !add(range.lowerBound...piece.lowerBound) { return false }
      pieces.append(Piece(range: piece, span: span))
      return piece.upperBound == range.upperBound || add(piece.upperBound...range.upperBound)
    }
    guard add(range) else { return nil }
    self.pieces = pieces
  }

  /// The score at the two ends together: everything in between lies there too.
  var hull: Interval {
    let (first, last) = (pieces[0], pieces[pieces.count - 1])
    return Interval(
      first.span.low.value(at: first.range.lowerBound), last.span.high.value(at: last.range.upperBound))
  }

  /// The score at a value of "partly" in the range.
  func interval(at partly: Fraction) -> Interval {
    (pieces.last { $0.range.lowerBound <= partly } ?? pieces[0]).span.interval(at: partly)
  }

  /// The values of "partly" at which a bound of the score comes to a level or changes its slope, in ascending order,
  /// with the beginning of the range.
  func breakpoints(at levels: [Fraction]) -> [Fraction] {
    var breakpoints: Set<Fraction> = [pieces[0].range.lowerBound]
    for piece in pieces {
      breakpoints.insert(piece.range.lowerBound)
      for line in [piece.span.low, piece.span.high] where line.slope != 0 {
        for level in levels {
          let breakpoint = (level - line.constant) / line.slope
          if piece.range.contains(breakpoint) { breakpoints.insert(breakpoint) }
        }
      }
    }
    return breakpoints.sorted()
  }
}
