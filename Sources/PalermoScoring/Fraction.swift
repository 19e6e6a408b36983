/// An exact rational number. Scores are sums of shares such as 1/3 and 1/6, which binary numbers cannot represent, and
/// a letter must not depend on rounding.
///
/// A result whose terms do not fit into 128 bits, which takes questionnaires with dozens of different large weights, is
/// rounded to the nearest multiple of 2⁻⁴⁰; nothing traps.
public struct Fraction: Hashable, Sendable {
  /// Negative for a negative number.
  public let numerator: Int128
  /// Positive, and without a factor in common with the numerator.
  public let denominator: Int128

  /// A whole number.
  public init(_ whole: Int) {
    (numerator, denominator) = (Int128(whole), 1)
  }

  /// A fraction in lowest terms. The denominator must be positive.
  public init(_ numerator: Int128, over denominator: Int128) {
    precondition(denominator > 0, "the denominator of a fraction is positive")
    let divisor = denominator == 1 ? 1 : Self.commonDivisor(numerator, denominator)
    (self.numerator, self.denominator) = (numerator / divisor, denominator / divisor)
  }

  /// The decimal number that a file wrote, 0.4 being 2/5: exact to nine digits after the point, as files have them.
  ///
  /// - Parameter decimal: A number below 10⁹ in size.
  public init(decimal: Double) {
    self.init(Int128((decimal * 1e9).rounded()), over: 1_000_000_000)
  }

  /// The nearest binary number.
  public var double: Double {
    // Converting a 64-bit integer is much faster than converting a 128-bit one.
    if let numerator = Int(exactly: numerator), let denominator = Int(exactly: denominator) {
      return Double(numerator) / Double(denominator)
    }
    return Double(numerator) / Double(denominator)
  }

  private static func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
    var (a, b) = (a < 0 ? -a : a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  private init(rounding value: Double) {
    let scale = 0x1p40
    self.init(Int128((value * scale).rounded()), over: Int128(scale))
  }
}

extension Fraction: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// A whole number in source code.
  public init(integerLiteral value: Int) { self.init(value) }
  /// A decimal number in source code, exact to nine digits after the point.
  public init(floatLiteral value: Double) { self.init(decimal: value) }
}

extension Fraction: CustomStringConvertible {
  /// `3/4`, or the whole number.
  public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

extension Fraction: Comparable {
  /// Whether the first is smaller: exact while the cross products fit into 128 bits, else by nearest binary numbers.
  public static func < (a: Self, b: Self) -> Bool {
    if a.denominator == b.denominator { return a.numerator < b.numerator }
    guard let left = product(a.numerator, b.denominator), let right = product(b.numerator, a.denominator) else {
      return a.double < b.double
    }
    return left < right
  }
}

extension Fraction {
  /// The sum.
  public static func + (a: Self, b: Self) -> Self {
    if a.numerator == 0 { return b }
    if b.numerator == 0 { return a }
    let divisor = a.denominator == b.denominator ? a.denominator : commonDivisor(a.denominator, b.denominator)
    guard let left = product(a.numerator, b.denominator / divisor),
      let right = product(b.numerator, a.denominator / divisor), let numerator = sum(left, right),
      let denominator = product(a.denominator / divisor, b.denominator)
    else { return Fraction(rounding: a.double + b.double) }
    return Fraction(numerator, over: denominator)
  }

  /// The negated number.
  public static prefix func - (a: Self) -> Self { Fraction(negating: a) }

  /// The difference.
  public static func - (a: Self, b: Self) -> Self { a + -b }

  /// The product.
  public static func * (a: Self, b: Self) -> Self {
    guard let numerator = product(a.numerator, b.numerator), let denominator = product(a.denominator, b.denominator)
    else { return Fraction(rounding: a.double * b.double) }
    return Fraction(numerator, over: denominator)
  }

  /// The quotient. The divisor must not be zero.
  public static func / (a: Self, b: Self) -> Self {
    precondition(b.numerator != 0, "nothing is divided by zero")
    let sign: Int128 = b.numerator < 0 ? -1 : 1
    return a * Fraction(sign * b.denominator, over: sign * b.numerator)
  }

  private init(negating other: Fraction) {
    (numerator, denominator) = (-other.numerator, other.denominator)
  }

  private static func product(_ a: Int128, _ b: Int128) -> Int128? {
    let (product, isTooLarge) = a.multipliedReportingOverflow(by: b)
    // The smallest integer is excluded because it has no negation.
    return isTooLarge || product == .min ? nil : product
  }

  private static func sum(_ a: Int128, _ b: Int128) -> Int128? {
    let (sum, isTooLarge) = a.addingReportingOverflow(b)
    return isTooLarge || sum == .min ? nil : sum
  }
}
