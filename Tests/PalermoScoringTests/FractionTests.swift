import PalermoScoring
import Testing

struct FractionTests {
  static let small = (-6...6).flatMap { numerator in (1...6).map { Fraction(Int128(numerator), over: Int128($0)) } }

  @Test func arithmeticKeepsItsLaws() {
    for a in Self.small {
      for b in Self.small {
        #expect(a + b == b + a && a * b == b * a && a - b == -(b - a))
        #expect(a + b - b == a)
        if b != 0 { #expect(a / b * b == a) }
        #expect((a < b) == (a.double < b.double), "\(a) \(b)")
        for c in [Fraction(1, over: 3), 2] { #expect((a + b) * c == a * c + b * c && a + (b + c) == (a + b) + c) }
      }
    }
  }

  @Test func decimalsOfFilesAreExact() {
    #expect(Fraction(decimal: 0.1) + Fraction(decimal: 0.2) == Fraction(decimal: 0.3))
    #expect(Fraction(decimal: 0.4) == Fraction(2, over: 5))
    for thousandth in 0...1000 {
      #expect(Fraction(decimal: Double(thousandth) / 1000) == Fraction(Int128(thousandth), over: 1000))
    }
  }

  /// Sums of fractions whose terms outgrow any integer are rounded; nothing traps, and order is kept.
  @Test func whatDoesNotFitIsRounded() {
    var sum: Fraction = 0
    var double = 0.0
    for denominator in 1_000_000_000...1_000_000_200 {
      sum = sum + Fraction(Int128(denominator / 3), over: Int128(denominator))
      double += Double(denominator / 3) / Double(denominator)
      #expect(abs(sum.double - double) < 1e-9)
    }
    #expect(sum < sum + 1 && sum * sum > sum)
    #expect(abs((sum / (sum + 1)).double - double / (double + 1)) < 1e-9)
  }
}
