/// A seeded generator of random numbers: the same seed gives the same numbers on every machine and in every version of
/// the standard library.
///
/// G. L. Steele Jr., D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014; the constants
/// are those of S. Vigna's public-domain `splitmix64.c` (2015).
public struct SplitMix64: Sendable {
  private var state: UInt64

  /// The generator of a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The generator of a seed for one purpose, so that what is drawn for one purpose does not depend on what is drawn
  /// for another.
  ///
  /// - Complexity: O(*n*) in the length of the names.
  public init(seed: UInt64, _ purpose: String...) {
    // FNV-1a (Fowler, Noll, Vo 1991).
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in purpose.joined(separator: "\u{0}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    state = seed
    state = next() ^ hash
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// A number of the range; the bias is below 2⁻³² for ranges of up to 2³² numbers.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next().multipliedFullWidth(by: UInt64(range.count)).high)
  }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool {
    number(in: 0...99) < percent
  }

  /// One of the elements, of which there must be one.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(in: 0...(elements.count - 1))]
  }

  /// The elements in random order (Fisher and Yates 1938).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for last in result.indices.dropFirst().reversed() {
      result.swapAt(last, number(in: 0...last))
    }
    return result
  }
}
