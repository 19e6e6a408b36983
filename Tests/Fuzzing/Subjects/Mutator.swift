/// Changes inputs, by elements and attributes or by bytes: the same ones from the same seed.
public struct Mutator {
  private var state: UInt64

  /// A mutator that makes the same of the same seed.
  public init(seed: UInt32) { state = UInt64(seed) }

  /// One of some inputs, changed: half of the time by elements and attributes if it is a file of ours, which chance alone
  /// seldom puts where they may stand, and else by bytes.
  public mutating func mutant(ofAnyOf inputs: [[UInt8]]) -> [UInt8] {
    let input = inputs.randomElement(using: &self) ?? []
    return mutantByStructure(of: input) ?? mutantByBytes(of: input, others: inputs)
  }
}

/// SplitMix64.
extension Mutator: RandomNumberGenerator {
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
