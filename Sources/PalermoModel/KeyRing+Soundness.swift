extension KeyRing {
  /// Whether digits can be a public key for Ed25519 (RFC 8032) by which a signature is good for one message alone.
  ///
  /// Under the keys whose points are of small order one signature is good for every message, so nobody made them of a
  /// private key; and a key that is written otherwise than it must be is another one to whoever compares it.
  ///
  /// - Parameter digits: The digits of its 32 bytes in hexadecimal, in small letters, as ASCII.
  public static func isSound(publicKey digits: [UInt8]) -> Bool {
    guard digits.count == size else { return false }
    var digits = digits
    // The first bit of the last byte is a sign, and says nothing of the order.
    let digit = digits[size - 2]
    let value = digit < UInt8(ascii: "a") ? digit &- UInt8(ascii: "0") : digit &- UInt8(ascii: "a") &+ 10
    digits[size - 2] = UInt8(ascii: "0") + (value & 7)
    return !isBeyondField(digits) && !ofSmallOrder.contains { $0.utf8.elementsEqual(digits) }
  }

  private static let size = 64

  /// Whether a number that begins with its lowest byte is not below 2²⁵⁵ − 19.
  private static func isBeyondField(_ digits: [UInt8]) -> Bool {
    digits[2..<(size - 2)].allSatisfy { $0 == UInt8(ascii: "f") } && digits[size - 2] == UInt8(ascii: "7")
      && digits[size - 1] == UInt8(ascii: "f") && !digits.prefix(2).lexicographicallyPrecedes("ed".utf8)
  }

  /// The points whose eightfold is the neutral one, without their signs: those of the orders 4, 1, 8, 8 and 2.
  private static let ofSmallOrder = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ]
}
